package attest.loader;

import attest.loader.Intake.Batch;
import attest.loader.Manifest.Source;
import attest.loader.Manifest.State;
import attest.loader.common.CommonNames;
import attest.loader.model.Authority;
import attest.loader.model.Decision;
import attest.loader.model.Document;
import attest.loader.model.Form;
import attest.loader.model.Problem;
import attest.loader.model.Resolution;
import attest.loader.rdf.ClaimCollision;
import attest.loader.rdf.Graphs;
import attest.loader.rdf.Iris;
import attest.loader.rdf.Run;
import attest.loader.read.Corpus;
import attest.loader.resolve.Resolver;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the files of one corpus. */
final class Making {
    private final DataFolder data;
    private final Iris iris;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Report.Loaded> loaded = new ArrayList<>();

    Making(DataFolder data, Iris iris, Progress progress) {
        this.data = data;
        this.iris = iris;
        this.progress = progress;
    }

    /** The name of the graph file of a corpus' authority. */
    static String authority(String corpus) {
        return "authority-" + corpus;
    }

    List<Report.Loaded> loaded() {
        return loaded;
    }

    State make(Batch batch, String fingerprint) throws IOException {
        Corpus corpus = batch.corpus();
        List<Decision> decisions = List.copyOf(corpus.decisions().values());
        Authority known = CommonNames.beside(corpus.authority(), iris);
        Readers readers = new Readers(
                known,
                Optional.of(KeptReadings.in(data.readings(), known)),
                Runtime.getRuntime().availableProcessors());
        Pipeline.Read read = Pipeline.of(readers, new Resolver(iris, known, decisions), batch.annotated())
                .read(batch.documents(), progress, problems::add);
        Run run = new Run(Software.version(), Software.rules(), read.engine());
        Graphs graphs = Graphs.of(iris, corpus.authority(), run, batch.documents());
        for (Resolution resolution : read.resolutions()) {
            write(resolution, graphs);
        }
        data.graph(authority(corpus.id()), corpus.authorityFile().trig(corpus.id(), iris));
        return new State(
                fingerprint, run, sources, List.copyOf(corpus.decisions().keySet()), problems, batch.home());
    }

    private void write(Resolution resolution, Graphs graphs) throws IOException {
        Document document = resolution.extraction().document();
        try {
            data.source(document.textHash(), document.text(), graphs.source(resolution));
            sources.add(Source.of(document));
            loaded.add(counts(resolution, graphs));
        } catch (ClaimCollision wrong) {
            problems.add(new Problem(document.name(), wrong.getMessage()));
        }
    }

    private static Report.Loaded counts(Resolution resolution, Graphs graphs) {
        return new Report.Loaded(
                resolution.extraction().document().name(),
                graphs.claims(resolution),
                graphs.waiting(resolution),
                resolution.extraction().mentions().size(),
                resolution.open(Form.PRONOUN),
                resolution.open(Form.DESCRIPTION));
    }
}
