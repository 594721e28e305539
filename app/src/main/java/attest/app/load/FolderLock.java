package attest.app.load;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** One loader at a time writes into a data folder; the lock of a process that died is gone with it. */
public final class FolderLock {
    private FolderLock() {}

    /** What is done while the folder is locked. */
    @FunctionalInterface
    public interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does something that writes into a data folder.
     *
     * @throws Busy when another loader does
     */
    public static <T> T holding(Path data, Work<T> work) throws IOException {
        Files.createDirectories(data);
        try (FileChannel channel =
                FileChannel.open(data.resolve("load.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (!locks(channel)) {
                throw new Busy(data);
            }
            return work.run();
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    /** Somebody else loads. */
    public static final class Busy extends IOException {
        private static final long serialVersionUID = 1L;

        Busy(Path data) {
            super("another load into %s goes on: wait until it has ended, and run the command again".formatted(data));
        }
    }
}
