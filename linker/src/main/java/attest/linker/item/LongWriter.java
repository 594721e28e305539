package attest.linker.item;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes a file of longs. */
final class LongWriter implements AutoCloseable {
    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 19);
    private long size;

    LongWriter(Path file) throws IOException {
        this(file, 0);
    }

    /** @param size how many longs of a file that is there are kept */
    LongWriter(Path file, long size) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        channel.truncate(size * Long.BYTES).position(size * Long.BYTES);
        this.size = size;
    }

    void put(long value) throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        buffer.putLong(value);
        size++;
    }

    /** How many longs the file has, with those that are not written yet. */
    long size() {
        return size;
    }

    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        flush();
        channel.close();
    }
}
