package attest.server.handover;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The server that holds a data folder, as {@code data/server.json} tells while it runs.
 *
 * @param url where it listens, ending in a slash
 * @param pid of its process
 * @param folder that it holds: a copy of the folder has a copy of this file, but not the server
 * @param started when its process did, in milliseconds since 1970, 0 where that is unknown: numbers of processes come again
 */
public record Presence(String url, long pid, String folder, long started) {
    private static final long CLOCKS_DIFFER = 10_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Tells that a server runs; whoever stops it calls {@link #withdraw}. */
    public static void announce(Path data, String url) {
        try {
            Path fresh = data.resolve("server.json.new");
            Files.write(
                    fresh,
                    JSON.writeValueAsBytes(new Presence(
                            url,
                            ProcessHandle.current().pid(),
                            data.toRealPath().toString(),
                            started(ProcessHandle.current()))));
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
            String folder = data.toRealPath().toString();
            return Optional.of(JSON.readValue(file(data).toFile(), Presence.class))
                    .filter(server -> folder.equals(server.folder()))
                    .filter(server -> ProcessHandle.of(server.pid())
                            .filter(process -> process.isAlive() && server.isOf(process))
                            .isPresent());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private boolean isOf(ProcessHandle process) {
        long now = started(process);
        return now == 0 || started == 0 || Math.abs(now - started) < CLOCKS_DIFFER;
    }

    private static long started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Path file(Path data) {
        return data.resolve("server.json");
    }
}
