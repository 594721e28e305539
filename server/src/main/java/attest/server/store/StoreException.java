package attest.server.store;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.jena.dboe.DBOpEnvException;

/** The store cannot do what was asked; its old state is untouched. The message is one sentence for the person at the terminal. */
public final class StoreException extends RuntimeException {
    /** What stands in the way. */
    public enum Reason {
        LOCKED,
        FULL,
        NO_DATA,
        BROKEN
    }

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    StoreException(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    static StoreException noData(Path folder) {
        return new StoreException(
                Reason.NO_DATA, "There is no data in %s yet: run attest load CORPUS first.".formatted(folder), null);
    }

    /** What another process told that could not do it. */
    public static StoreException told(String reason, String message) {
        return new StoreException(Reason.valueOf(reason), message, null);
    }

    static StoreException broken(Path file, String what, Throwable cause) {
        return new StoreException(Reason.BROKEN, file + ": " + what, cause);
    }

    /** Finds out from a failure of TDB2 or of the file system what the person can do about it. */
    static StoreException of(Path folder, Throwable failure) {
        if (failure instanceof StoreException known) {
            return known;
        }
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DBOpEnvException) {
                return locked(folder, cause);
            }
            if (isFull(cause)) {
                return full(folder, failure);
            }
        }
        return broken(folder, "the store failed and its old state was kept: " + failure.getMessage(), failure);
    }

    private static StoreException locked(Path folder, Throwable cause) {
        String pid = cause.getMessage() == null
                ? ""
                : cause.getMessage().replaceAll("(?s).*(?:process|PID) (\\d+).*|.*", "$1");
        String holder = pid.isEmpty() ? "another process" : "process " + pid;
        return new StoreException(
                Reason.LOCKED,
                "The store in %s is in use by %s: stop it (an attest serve?) or choose another folder with --data."
                        .formatted(folder, holder),
                cause);
    }

    private static StoreException full(Path folder, Throwable cause) {
        return new StoreException(
                Reason.FULL,
                "The disk that holds %s is full: nothing was changed; free some space and run the command again."
                        .formatted(folder),
                cause);
    }

    /** A memory-mapped file on a full disk fails as an error of memory access, not as an IOException. */
    private static boolean isFull(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("no space left on device")
                || message.contains("disk quota exceeded")
                || (cause instanceof InternalError && message.contains("unsafe memory access"));
    }
}
