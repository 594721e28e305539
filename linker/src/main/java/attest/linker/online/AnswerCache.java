package attest.linker.online;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Good answers on disk: one file a request, named by the SHA-256 of its address, with address, day and time, status, SHA-256 of the body and the body.
 * A file stays until somebody deletes it.
 */
final class AnswerCache {
    /** A body is one string, as long as an answer may be. */
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private final Path folder;

    AnswerCache(Path folder) {
        this.folder = folder;
    }

    /** The body; empty when there is none, or it is not what was written. */
    Optional<String> find(URI url) throws IOException {
        Path file = file(url);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode kept = JSON.readTree(file.toFile());
            String body = kept.path("body").asText();
            boolean whole = kept.path("url").asText().equals(url.toString())
                    && kept.path("sha256").asText().equals(hash(body));
            return whole ? Optional.of(body) : Optional.empty();
        } catch (JsonProcessingException damaged) {
            return Optional.empty();
        }
    }

    void keep(URI url, int status, String body, Instant fetched) throws IOException {
        Files.createDirectories(folder);
        byte[] file = JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsBytes(JSON.createObjectNode()
                        .put("url", url.toString())
                        .put("fetched", fetched.toString())
                        .put("status", status)
                        .put("sha256", hash(body))
                        .put("body", body));
        Path fresh = Files.write(folder.resolve(file(url).getFileName() + ".new"), file);
        Files.move(fresh, file(url), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(URI url) {
        return folder.resolve(hash(url.toString()) + ".json");
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
