package attest.server.gallery;

import attest.server.guard.Guard;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.query.BadQuery;
import attest.server.query.SavedQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Queries that were saved from a page: plain files in the data folder, private to this machine, never run but within the
 * limits of a stranger's query.
 *
 * @param folder where the files lie; made with the first of them
 */
public record UserQueries(Path folder, Guard guard) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int MOST_BYTES = 64 * 1024;
    private static final String SUFFIX = ".rq";

    /** Why it cannot be saved; empty when it can. */
    Optional<String> fault(String name, String text) {
        if (!NAME.matcher(name).matches()) {
            return Optional.of("The name: expected 1 to 80 small letters, digits and hyphens, got '" + name + "'.");
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("The file: expected at most 64 KiB.");
        }
        try {
            SavedQuery.read("user/" + name, text);
            guard.parse(text, "https://w3id.org/attest/data/");
            return Optional.empty();
        } catch (BadQuery wrong) {
            return Optional.of("Line %d, column %d: %s"
                    .formatted(
                            wrong.finding().line(),
                            wrong.finding().column(),
                            wrong.finding().message()));
        } catch (Refusal refused) {
            return Optional.of(refused.getMessage());
        }
    }

    /**
     * Writes a file that has no fault.
     *
     * @throws Refusal 409 when there is one of that name
     */
    void save(String name, String text) throws IOException {
        Files.createDirectories(folder);
        try {
            Files.writeString(folder.resolve(name + SUFFIX), text, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException taken) {
            throw new Refusal(
                    new Problem(409, "Name is taken", "There is a query of yours named " + name + " already."));
        }
    }

    /** Names of all files, sorted. */
    List<String> names() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .filter(name -> NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The text of one of them. */
    Optional<String> text(String name) throws IOException {
        return names().contains(name) ? Optional.of(Files.readString(folder.resolve(name + SUFFIX))) : Optional.empty();
    }
}
