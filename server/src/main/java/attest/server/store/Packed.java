package attest.server.store;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Packed files that are there complete or not at all. */
final class Packed {
    private Packed() {}

    static InputStream open(Path file) throws IOException {
        return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
    }

    /** Under another name until it is complete, so that whoever is killed leaves no half of a file. */
    static void write(Path file, byte[] content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            try (OutputStream out = new Quick(Files.newOutputStream(fresh))) {
                out.write(content);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException full) {
            Files.deleteIfExists(fresh);
            throw full;
        }
    }

    /** A reviewer waits for it. */
    private static final class Quick extends GZIPOutputStream {
        private Quick(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
