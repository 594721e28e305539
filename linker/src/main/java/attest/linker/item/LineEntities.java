package attest.linker.item;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** One entity a line, as in a dump ([ and ] on lines of their own, a comma behind each entity) or as JSON lines. */
final class LineEntities implements Entities {
    private static final int READ = 1 << 20;
    /** Twenty times the largest item there is: what is longer is no line. */
    private static final int LONGEST = 1 << 27;

    private final InputStream in;
    private byte[] buffer = new byte[2 * READ];
    private int start;
    private int end = -1;
    private int filled;
    private int from;
    private int length;
    private long number;

    LineEntities(InputStream plain) {
        in = plain;
    }

    @Override
    public boolean next() throws IOException {
        while (line()) {
            trim();
            if (length > 0) {
                return true;
            }
        }
        return false;
    }

    /** Finds the next line's end; the last line needs none. */
    private boolean line() throws IOException {
        start = end + 1;
        int at = start;
        while (true) {
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (at < filled) {
                break;
            }
            int moved = start;
            if (!fill()) {
                if (start >= filled) {
                    return false;
                }
                at = filled;
                break;
            }
            at -= moved;
        }
        end = at;
        number++;
        return true;
    }

    /** Moves the begun line to the front, makes room, reads on. */
    private boolean fill() throws IOException {
        int begun = Math.max(filled - start, 0);
        System.arraycopy(buffer, Math.min(start, filled), buffer, 0, begun);
        filled = begun;
        start = 0;
        if (filled >= LONGEST) {
            throw new IOException("line " + (number + 1) + " is longer than " + LONGEST / (1 << 20)
                    + " MB: a dump with one entity a line was expected");
        }
        if (buffer.length - filled < READ) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(read, 0);
        return read >= 0;
    }

    private void trim() {
        int first = start;
        int last = end;
        while (first < last && isAround(buffer[first], '[')) {
            first++;
        }
        while (last > first && (isAround(buffer[last - 1], ']') || buffer[last - 1] == ',')) {
            last--;
        }
        from = first;
        length = last - first;
    }

    private static boolean isAround(byte letter, char bracket) {
        return letter == bracket || letter == ' ' || letter == '\t' || letter == '\r';
    }

    @Override
    public long number() {
        return number;
    }

    @Override
    public byte[] buffer() {
        return buffer;
    }

    @Override
    public int from() {
        return from;
    }

    @Override
    public int length() {
        return length;
    }
}
