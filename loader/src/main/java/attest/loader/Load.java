package attest.loader;

import attest.loader.Intake.Batch;
import attest.loader.Manifest.Home;
import attest.loader.Manifest.Source;
import attest.loader.Manifest.State;
import attest.loader.model.Decision;
import attest.loader.model.Problem;
import attest.loader.rdf.Graphs;
import attest.loader.rdf.Iris;
import attest.loader.rdf.Run;
import attest.loader.read.Corpus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One load while it goes on: what has changed is made anew, the rest is left. The manifest is written before and after
 * the files of a corpus, so that it never vouches for files that were only half made.
 */
final class Load {
    private final DataFolder data;
    private final Iris iris;
    private final Progress progress;
    private final List<Problem> problems;
    private final List<Report.Loaded> loaded = new ArrayList<>();
    private Manifest manifest;
    private int unchanged;

    Load(Path root, Iris iris, Manifest manifest, List<Problem> problems, Progress progress) throws IOException {
        this.data = new DataFolder(root);
        this.iris = iris;
        this.manifest = manifest;
        this.problems = problems;
        this.progress = progress;
    }

    void load(Batch batch) throws IOException {
        String id = batch.corpus().id();
        String fingerprint = Fingerprint.of(batch, iris);
        State before = manifest.state(id).orElse(State.NONE);
        if (before.fingerprint().equals(fingerprint) && complete(id, before)) {
            unchanged += before.sources().size();
            problems.addAll(before.problems());
            keep(id, before.with(List.copyOf(batch.corpus().decisions().keySet()), batch.home()));
            return;
        }
        save(manifest.with(id, before.outdated()));
        Making making = new Making(data, iris, progress);
        State after = making.make(batch, fingerprint);
        loaded.addAll(making.loaded());
        problems.addAll(after.problems());
        removeVanished(before, after);
        save(manifest.with(id, after));
    }

    private void keep(String id, State state) throws IOException {
        if (!manifest.state(id).equals(Optional.of(state))) {
            save(manifest.with(id, state));
        }
    }

    /** Brings the reviews to the state of the corpora's decisions. */
    void takeDecisions() throws IOException {
        for (Map.Entry<String, State> corpus : manifest.corpora().entrySet()) {
            Home home = corpus.getValue().home();
            if (!home.equals(Home.UNKNOWN)) {
                List<String> lines =
                        List.copyOf(Corpus.decisions(Path.of(home.corpus())).keySet());
                keep(corpus.getKey(), corpus.getValue().with(lines, home));
            }
        }
        writeReviews();
    }

    private void writeReviews() throws IOException {
        Map<String, Decision> decisions = new TreeMap<>();
        for (State state : manifest.corpora().values()) {
            decisions.putAll(Corpus.decisions(state.decisions()));
        }
        data.graph("reviews", Graphs.reviews(iris, decisions));
    }

    /** What belongs to no single corpus is written last. */
    Report finish() throws IOException {
        removeReplacedDigests();
        Set<Run> runs = new TreeSet<>(Comparator.comparing(Run::toString));
        for (State state : manifest.corpora().values()) {
            if (!state.equals(State.NONE)) {
                runs.add(state.run());
            }
        }
        data.graph("meta", Graphs.meta(iris, runs));
        writeReviews();
        loaded.sort(Comparator.comparing(Report.Loaded::name));
        return new Report(loaded, unchanged, problems, data.written(), data.removed());
    }

    private boolean complete(String corpus, State state) {
        return data.hasGraph(Making.authority(corpus))
                && state.sources().stream().allMatch(source -> data.hasSource(source.textHash()));
    }

    private void removeVanished(State before, State after) throws IOException {
        Set<String> kept = after.sources().stream().map(Source::textHash).collect(Collectors.toSet());
        for (Source source : before.sources()) {
            if (!kept.contains(source.textHash())) {
                data.removeSource(source.textHash());
            }
        }
    }

    /** A digest gives way to its original, whichever corpus that came with. */
    private void removeReplacedDigests() throws IOException {
        Set<String> texts = manifest.corpora().values().stream()
                .flatMap(state -> state.sources().stream())
                .map(Source::textHash)
                .collect(Collectors.toSet());
        for (Map.Entry<String, State> corpus : manifest.corpora().entrySet()) {
            Set<Source> replaced = corpus.getValue().sources().stream()
                    .filter(source -> texts.contains(source.digestOf()))
                    .collect(Collectors.toSet());
            if (!replaced.isEmpty()) {
                save(manifest.with(corpus.getKey(), corpus.getValue().without(replaced)));
                for (Source source : replaced) {
                    data.removeSource(source.textHash());
                }
            }
        }
    }

    private void save(Manifest changed) throws IOException {
        manifest = changed;
        data.manifest(changed.bytes());
    }
}
