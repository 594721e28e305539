package attest.server.handover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import org.apache.commons.codec.binary.Hex;

/**
 * The secret in {@code data/token}: whoever can read the file owns the data. Made once by chance and kept; a new one is
 * made when the file is deleted.
 */
public final class Token {
    private static final int BYTES = 32;

    private final String secret;

    private Token(String secret) {
        this.secret = secret;
    }

    /** Reads the token of a data folder, or makes one that only its owner can read. */
    public static Token of(Path data) {
        Path file = data.resolve("token");
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return new Token(Files.readString(file).strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] chance = new byte[BYTES];
        new SecureRandom().nextBytes(chance);
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, Hex.encodeHexString(chance) + "\n");
        } catch (FileAlreadyExistsException other) { // another process was faster
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Compared in the same time, however much of it is right. */
    public boolean is(String given) {
        return given != null && !secret.isEmpty() && MessageDigest.isEqual(bytes(secret), bytes(given.strip()));
    }

    String secret() {
        return secret;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
