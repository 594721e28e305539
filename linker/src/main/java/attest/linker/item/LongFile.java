package attest.linker.item;

import java.io.IOException;
import java.nio.LongBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of longs, read where it lies: the system keeps in memory what is used. */
final class LongFile {
    private static final int PIECE = 1 << 27;

    private final List<LongBuffer> pieces = new ArrayList<>();
    private final long size;

    private LongFile(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            size = channel.size() / Long.BYTES;
            for (long at = 0; at < size; at += PIECE) {
                long length = Math.min(PIECE, size - at);
                pieces.add(channel.map(MapMode.READ_ONLY, at * Long.BYTES, length * Long.BYTES)
                        .asLongBuffer());
            }
        }
    }

    static LongFile open(Path file) throws IOException {
        return new LongFile(file);
    }

    long size() {
        return size;
    }

    long get(long place) {
        return pieces.get((int) (place / PIECE)).get((int) (place % PIECE));
    }

    /** Whether a sorted file has a value. */
    boolean has(long value) {
        long place = placeOf(value);
        return place < size && get(place) == value;
    }

    /** Where the first value that is not smaller stands in a sorted file; its size when there is none. */
    long placeOf(long value) {
        return placeOf(value, 0, size);
    }

    private long placeOf(long value, long from, long to) {
        long low = from;
        long high = to;
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (get(middle) < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Where what belongs to a number begins and ends in a sorted file of {@link Packed} longs. */
    Range of(long high) {
        long from = placeOf(Packed.of(high, 0));
        return new Range(from, end(Packed.of(high, Packed.MOST - 1), from));
    }

    /** Behind the last value that is not greater. Most ranges are short: each step from the beginning is twice as long. */
    private long end(long value, long from) {
        long step = 1;
        while (from + step <= size && get(from + step - 1) <= value) {
            step *= 2;
        }
        return placeOf(value + 1, from + step / 2, Math.min(size, from + step));
    }

    record Range(long from, long to) {
        long size() {
            return to - from;
        }
    }
}
