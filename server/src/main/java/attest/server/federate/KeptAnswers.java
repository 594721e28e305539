package attest.server.federate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Answers of other endpoints, one file each, until somebody deletes it: what was asked whom and when, and the rows.
 *
 * @param folder made with the first answer
 */
record KeptAnswers(Path folder) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * An answer.
     *
     * @param asOf when it was given
     * @param rows as SPARQL 1.1 Query Results JSON
     */
    record Kept(Instant asOf, String rows) {}

    /** The answer to this very question; a file that cannot be read, or is to another question, is none. */
    Optional<Kept> find(String endpoint, String query) {
        Path file = file(endpoint, query);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            JsonNode read = JSON.readTree(file.toFile());
            boolean same = read.path("endpoint").asText().equals(endpoint)
                    && read.path("query").asText().equals(query);
            return same
                    ? Optional.of(new Kept(
                            Instant.parse(read.path("asOf").asText()), JSON.writeValueAsString(read.path("answer"))))
                    : Optional.empty();
        } catch (IOException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    void keep(String endpoint, String query, Kept answer) {
        try {
            ObjectNode tree = JSON.createObjectNode();
            tree.put("asOf", answer.asOf().toString());
            tree.put("endpoint", endpoint);
            tree.put("query", query);
            tree.set("answer", JSON.readTree(answer.rows()));
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "answer", ".tmp");
            Files.write(fresh, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
            Files.move(
                    fresh, file(endpoint, query), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private Path file(String endpoint, String query) {
        return folder.resolve(DigestUtils.sha256Hex(endpoint + "\n" + query) + ".json");
    }
}
