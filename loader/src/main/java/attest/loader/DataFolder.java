package attest.loader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The folder that the loader writes and the server reads. A file is written under another name and moved into place, so
 * that nobody ever sees half of it; one whose content would not change is not touched.
 */
final class DataFolder {
    private static final int SLUG = 16;
    private static final String HALF = ".half-";

    private final Path root;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> removed = new ArrayList<>();

    DataFolder(Path root) throws IOException {
        this.root = root;
        Files.createDirectories(root.resolve("graphs"));
        Files.createDirectories(root.resolve("texts"));
        removeHalves();
    }

    /** A load that was killed may have left half a file under its other name. */
    private void removeHalves() throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(root, HALF + "*")) {
            for (Path half : halves) {
                Files.delete(half);
            }
        }
    }

    List<Path> written() {
        return written;
    }

    List<Path> removed() {
        return removed;
    }

    void manifest(byte[] content) throws IOException {
        move(Manifest.file(root), content);
    }

    void source(String textHash, String text, byte[] graph) throws IOException {
        write(text(textHash), text.getBytes(StandardCharsets.UTF_8));
        write(source(textHash), graph);
    }

    /** Where is kept what was read out of each text. */
    Path readings() {
        return root.resolve("readings");
    }

    void removeSource(String textHash) throws IOException {
        remove(source(textHash));
        remove(text(textHash));
        Files.deleteIfExists(readings().resolve(textHash + ".json.gz"));
    }

    boolean hasSource(String textHash) {
        return Files.exists(source(textHash)) && Files.exists(text(textHash));
    }

    /** A graph that is not of a source. */
    void graph(String name, byte[] content) throws IOException {
        write(graph(name), content);
    }

    void removeGraph(String name) throws IOException {
        remove(graph(name));
    }

    boolean hasGraph(String name) {
        return Files.exists(graph(name));
    }

    private Path graph(String name) {
        return root.resolve("graphs").resolve(name + ".trig");
    }

    private Path source(String textHash) {
        return graph(textHash.substring(0, SLUG));
    }

    private Path text(String textHash) {
        return root.resolve("texts").resolve(textHash + ".txt");
    }

    private void write(Path file, byte[] content) throws IOException {
        if (move(file, content)) {
            written.add(file);
        }
    }

    private void remove(Path file) throws IOException {
        if (Files.deleteIfExists(file)) {
            removed.add(file);
        }
    }

    private boolean move(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        Path half = root.resolve(HALF + file.getFileName());
        Files.write(half, content);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }
}
