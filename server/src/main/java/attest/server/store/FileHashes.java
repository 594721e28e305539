package attest.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Hashes of files, remembered while a process lives: a file of the same time, length and place on the disk is not read
 * again.
 */
final class FileHashes {
    /** A file that was just written may be written once more before the clock of the file system moves on. */
    private static final Duration SETTLED = Duration.ofSeconds(2);

    private final Map<Path, Known> known = new HashMap<>();

    private record Known(FileTime time, long length, Object place, String hash) {
        private boolean isOf(BasicFileAttributes file) {
            return time.equals(file.lastModifiedTime()) && length == file.size() && place.equals(placeOf(file));
        }
    }

    String of(Path path) {
        try {
            BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
            Known before = known.get(path);
            return before != null && before.isOf(file) ? before.hash() : read(path, file);
        } catch (IOException unreadable) {
            throw StoreException.broken(path, "cannot be read: " + unreadable, unreadable);
        }
    }

    private String read(Path path, BasicFileAttributes file) throws IOException {
        String hash = Fingerprint.of(Files.readAllBytes(path));
        known.remove(path);
        if (file.lastModifiedTime().toInstant().isBefore(Instant.now().minus(SETTLED))) {
            known.put(path, new Known(file.lastModifiedTime(), file.size(), placeOf(file), hash));
        }
        return hash;
    }

    /** Where the system does not tell the place, time and length must do. */
    private static Object placeOf(BasicFileAttributes file) {
        return file.fileKey() == null ? "" : file.fileKey();
    }
}
