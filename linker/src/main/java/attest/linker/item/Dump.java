package attest.linker.item;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;

/** A file of entities: opened by what is in it, not by its name; hashed while it is read. */
final class Dump implements AutoCloseable {
    private static final int BUFFER = 1 << 20;
    private static final int LOOK_AHEAD = 1 << 16;

    private final MessageDigest digest = sha256();
    private final Counted counted;
    private final DigestInputStream raw;
    private final Entities entities;

    private Dump(Path file) throws IOException {
        counted = new Counted(Files.newInputStream(file));
        raw = new DigestInputStream(counted, digest);
        InputStream plain = plain(new BufferedInputStream(raw, BUFFER));
        plain.mark(LOOK_AHEAD);
        byte[] start = plain.readNBytes(LOOK_AHEAD);
        plain.reset();
        entities = isAnswer(start) ? new AnswerEntities(plain) : new LineEntities(plain);
    }

    static Dump open(Path file) throws IOException {
        return new Dump(file);
    }

    Entities entities() {
        return entities;
    }

    /** How much of the file has been read, in bytes on disk. */
    long bytesRead() {
        return counted.count;
    }

    /** The hash of the whole file: what is left of it is read to the end. */
    String hash() throws IOException {
        byte[] rest = new byte[BUFFER];
        while (raw.read(rest) >= 0) {
            // read for the hash only
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    @Override
    public void close() throws IOException {
        raw.close();
    }

    private static InputStream plain(InputStream in) throws IOException {
        in.mark(4);
        byte[] magic = in.readNBytes(3);
        in.reset();
        if (magic.length == 3 && magic[0] == 0x1f && magic[1] == (byte) 0x8b) {
            return new BufferedInputStream(new GZIPInputStream(in, BUFFER), BUFFER);
        }
        if (magic.length == 3 && magic[0] == 'B' && magic[1] == 'Z' && magic[2] == 'h') {
            return new BufferedInputStream(new BZip2CompressorInputStream(in, true), BUFFER);
        }
        return in;
    }

    /** An answer of the interface is one object with "entities"; a line of a dump is one with "id", "type" and so on. */
    private static boolean isAnswer(byte[] start) {
        try (JsonParser in = EntityReader.JSON.getFactory().createParser(start)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                String field = in.currentName();
                in.nextToken();
                if (field.equals("entities") || field.equals("id")) {
                    return field.equals("entities");
                }
                in.skipChildren();
            }
            return false;
        } catch (IOException cutOff) {
            return false;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Counted extends FilterInputStream {
        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int read = in.read();
            count += read < 0 ? 0 : 1;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = in.read(into, from, length);
            count += Math.max(read, 0);
            return read;
        }
    }
}
