package attest.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Standard output that remembers why it could not be written: print streams swallow that, and half a file would pass for whole. */
final class Output extends FilterOutputStream {
    private Optional<IOException> fault = Optional.empty();

    Output(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException failure) {
            fault = Optional.of(failure);
            throw failure;
        }
    }

    /** What went wrong; a reader that had enough, such as {@code head}, is no fault. */
    Optional<String> fault() {
        return fault.map(IOException::getMessage).filter(message -> !"Broken pipe".equals(message));
    }
}
