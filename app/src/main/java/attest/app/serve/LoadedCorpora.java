package attest.app.serve;

import attest.app.Main;
import attest.app.load.FolderLock;
import attest.loader.Loader;
import attest.loader.Origin;
import attest.loader.rdf.Iris;
import attest.server.review.Corpora;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The corpora of a data folder, as its manifest remembers them. Texts are read again by a second process, an {@code
 * attest load} that hands over to this one: reading needs more memory than serving, and may fail alone.
 */
final class LoadedCorpora implements Corpora {
    private static final String HEAP = "-Xmx2g";

    private final Path data;
    private final Loader loader;
    private volatile String progress = "";

    LoadedCorpora(Path data) {
        this.data = data;
        this.loader = new Loader(data, Iris.DEFAULT);
    }

    @Override
    public Optional<Path> of(String textHash) {
        return origins().stream()
                .filter(origin -> origin.textHashes().contains(textHash))
                .map(Origin::corpus)
                .filter(Files::isDirectory)
                .findFirst();
    }

    @Override
    public Optional<Path> ofAuthority(String id) {
        return Optional.ofNullable(loaded().get(id)).map(Origin::corpus).filter(Files::isDirectory);
    }

    @Override
    public void takeDecisions() throws IOException {
        FolderLock.holding(data, () -> {
            loader.takeDecisions();
            return null;
        });
    }

    @Override
    public void readAgain(Path corpus) throws IOException {
        Origin origin = origins().stream()
                .filter(other -> other.corpus().equals(corpus))
                .findFirst()
                .orElseThrow();
        Process load =
                new ProcessBuilder(command(origin)).redirectErrorStream(true).start();
        progress = "It has just begun.";
        Thread watching = new Thread(() -> watch(load), "reading again");
        watching.setDaemon(true);
        watching.start();
    }

    @Override
    public String progress() {
        return progress;
    }

    private List<String> command(Origin origin) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-Dattest.root=" + System.getProperty("attest.root", "."),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "load",
                "--data",
                data.toString(),
                "--corpus",
                origin.corpus().toString()));
        origin.folders().forEach(folder -> command.add(folder.toString()));
        return command;
    }

    private void watch(Process load) {
        try (BufferedReader out = load.inputReader(StandardCharsets.UTF_8)) {
            String last = "";
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                last = line;
                progress = line;
            }
            progress = load.waitFor() < 2 ? "" : "It ended without result: " + last;
        } catch (IOException | InterruptedException stop) {
            progress = "";
        }
    }

    private List<Origin> origins() {
        return List.copyOf(loaded().values());
    }

    private Map<String, Origin> loaded() {
        try {
            return loader.origins();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
