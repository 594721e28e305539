package attest.server.sparql;

import attest.server.guard.Refusal;
import java.io.ByteArrayOutputStream;

/** Holds an answer until it is complete, so that one that fails can still become a problem. */
final class Buffer extends ByteArrayOutputStream {
    private final int limit;

    Buffer(int limit) {
        this.limit = limit;
    }

    @Override
    public synchronized void write(int one) {
        check(1);
        super.write(one);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        check(length);
        super.write(bytes, offset, length);
    }

    private void check(int more) {
        if (count + more > limit) {
            throw Refusal.tooLarge("bytes", limit);
        }
    }
}
