package attest.loader;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/** What this software is, so that a change of it is a reason to read the texts again. */
final class Software {
    private static final String RULES = "attest/rules";

    private Software() {}

    /** Name and version. */
    static String version() {
        try (InputStream in = Software.class.getResourceAsStream("/attest/version.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    /** A hash of the loader's code, rules and word lists. */
    static String fingerprint() throws IOException {
        return hash("");
    }

    /** A short hash of the rules that come with the loader. */
    static String rules() throws IOException {
        return hash(RULES).substring(0, 16);
    }

    private static String hash(String folder) throws IOException {
        Path code = code();
        if (Files.isDirectory(code)) {
            return hash(code, folder);
        }
        try (FileSystem jar = FileSystems.newFileSystem(code)) {
            return hash(jar.getPath("/"), folder);
        }
    }

    private static Path code() {
        try {
            URI place = Software.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            return Path.of(place);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String hash(Path root, String folder) throws IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        Path start = root.resolve(folder);
        if (!Files.exists(start)) {
            return Hex.encodeHexString(digest.digest());
        }
        try (Stream<Path> files = Files.walk(start)) {
            List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
            for (Path file : sorted) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(Files.readAllBytes(file));
            }
        }
        return Hex.encodeHexString(digest.digest());
    }
}
