package attest.linker.item;

import java.time.Duration;

/**
 * How far an import is.
 *
 * @param read entities read so far, those of an earlier run too
 * @param kept how many of them will be in the index
 * @param damaged lines passed over
 * @param bytes read of the dump's file
 * @param size of the dump's file, in bytes
 * @param readNow entities read by this run
 * @param elapsed since this run began
 */
public record ImportProgress(
        long read, long kept, long damaged, long bytes, long size, long readNow, Duration elapsed) {
    /** Entities a second, in this run. */
    public long perSecond() {
        return elapsed.isZero() ? 0 : Math.round(readNow * 1_000.0 / Math.max(elapsed.toMillis(), 1));
    }

    /** The time that the rest of the file takes at the pace so far; zero before anything was read. */
    public Duration left() {
        return bytes == 0
                ? Duration.ZERO
                : Duration.ofMillis(Math.round((double) elapsed.toMillis() * Math.max(size - bytes, 0) / bytes));
    }
}
