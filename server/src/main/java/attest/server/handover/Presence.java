package attest.server.handover;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The server that holds a data folder, as {@code data/server.json} tells while it runs.
 *
 * @param url where it listens, ending in a slash
 * @param pid of its process
 */
public record Presence(String url, long pid) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tells that a server runs; whoever stops it calls {@link #withdraw}. */
    public static void announce(Path data, String url) {
        try {
            Path fresh = data.resolve("server.json.new");
            Files.write(
                    fresh,
                    JSON.writeValueAsBytes(
                            new Presence(url, ProcessHandle.current().pid())));
            Files.move(fresh, file(data), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Takes the word back. */
    public static void withdraw(Path data) {
        try {
            Files.deleteIfExists(file(data));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The server that runs; a file left by one that was killed does not count. */
    static Optional<Presence> of(Path data) {
        try {
            return Optional.of(JSON.readValue(file(data).toFile(), Presence.class))
                    .filter(server -> ProcessHandle.of(server.pid())
                            .filter(ProcessHandle::isAlive)
                            .isPresent());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Path file(Path data) {
        return data.resolve("server.json");
    }
}
