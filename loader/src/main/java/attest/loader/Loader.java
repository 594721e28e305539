package attest.loader;

import attest.loader.Intake.Batch;
import attest.loader.model.Problem;
import attest.loader.rdf.Iris;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Loads corpora into a data folder: {@code graphs/*.trig}, {@code texts/*.txt} and the manifest of what they were made
 * from. The files depend on the input alone, not on its order, an earlier load or a clock.
 */
public final class Loader {
    private final Path data;
    private final Iris iris;

    /**
     * A loader into a folder.
     *
     * @param data the folder, made if it is not there
     * @param iris how IRIs are minted
     */
    public Loader(Path data, Iris iris) {
        this.data = data;
        this.iris = iris;
    }

    /**
     * Loads folders of texts. Whatever is wrong with the input is told in the report, and the rest is loaded; a corpus
     * that cannot be used at all leaves its files as they were.
     *
     * @param folders the texts
     * @param corpus the corpus that knows about them; without it each folder is its own
     * @throws IOException if files cannot be read or written
     */
    public Report load(List<Path> folders, Optional<Path> corpus, Progress progress) throws IOException {
        Manifest manifest = Manifest.read(data);
        List<Problem> problems = new ArrayList<>();
        List<Batch> batches = new Intake(iris, manifest, problems::add).of(folders, corpus);
        Load load = new Load(data, iris, manifest, problems, progress);
        for (Batch batch : batches) {
            load.load(batch);
        }
        return load.finish();
    }

    /**
     * Takes over what persons have decided since the last load, without reading any text: reviews count at once, a
     * decision on who is whom with the next load of its corpus.
     *
     * @throws IOException if files cannot be read or written
     */
    public void takeDecisions() throws IOException {
        new Load(data, iris, Manifest.read(data), new ArrayList<>(), Progress.SILENT).takeDecisions();
    }

    /** The corpora that the data folder was loaded from, by their ids; without those of which the folder is not known. */
    public SortedMap<String, Origin> origins() throws IOException {
        SortedMap<String, Origin> origins = new TreeMap<>();
        Manifest.read(data).corpora().forEach((id, state) -> {
            if (!state.home().equals(Manifest.Home.UNKNOWN)) {
                origins.put(id, Origin.of(state));
            }
        });
        return origins;
    }
}
