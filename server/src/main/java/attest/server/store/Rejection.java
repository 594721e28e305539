package attest.server.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Something that the gate kept out.
 *
 * @param file the graph file it stands in
 * @param node IRI of the claim, mention or entity that was left out; empty when the whole file was
 * @param message what was expected and what is there
 * @param words the quotation concerned, empty when there is none
 */
public record Rejection(Path file, Optional<String> node, String message, String words) {
    @Override
    public String toString() {
        String quoted = words.isEmpty() ? "" : " “" + words + "”";
        return file.getFileName() + ": " + node.orElse("rejected as a whole") + ": " + message + quoted;
    }
}
