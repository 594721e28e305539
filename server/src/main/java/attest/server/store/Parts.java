package attest.server.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The folder {@code versions/parts}: sorted N-Triples, packed, each file named by the hash of what is in it. What several
 * versions have in common is there once.
 */
final class Parts {
    private static final String SUFFIX = ".nt.gz";

    private final Path folder;

    Parts(Path folder) {
        this.folder = folder;
    }

    /** Keeps statements, unless the same are there already; returns the name of the part. */
    String put(Collection<String> lines) throws IOException {
        byte[] content =
                String.join("\n", lines.stream().sorted().distinct().toList()).getBytes(StandardCharsets.UTF_8);
        String name = Fingerprint.of(content);
        if (!isSound(name)) {
            Files.createDirectories(folder);
            Packed.write(file(name), content);
        }
        return name;
    }

    private boolean isSound(String name) {
        try {
            read(name);
            return true;
        } catch (IOException damaged) {
            return false;
        }
    }

    /** Whether there is a file; after a loss of power it may be an empty one. */
    boolean isThere(String name) {
        return file(name).toFile().length() > 0;
    }

    /**
     * The statements of a part as N-Triples.
     *
     * @throws IOException when it is not there, or is not what its name promises
     */
    byte[] read(String name) throws IOException {
        try (InputStream packed = Packed.open(file(name))) {
            byte[] content = packed.readAllBytes();
            if (!Fingerprint.of(content).equals(name)) {
                throw new IOException("the content of " + file(name) + " is not what its name promises");
            }
            return content;
        }
    }

    /** The statements, one by one; a damaged part is deleted, so that the next load writes it anew. */
    List<String> lines(String name) throws IOException {
        try {
            return new String(read(name), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException damaged) {
            Files.deleteIfExists(file(name));
            throw damaged;
        }
    }

    /** Deletes all but these. */
    void keepOnly(Set<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (!names.contains(file.getFileName().toString().replace(SUFFIX, ""))) {
                    Files.delete(file);
                }
            }
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
