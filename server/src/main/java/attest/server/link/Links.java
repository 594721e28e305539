package attest.server.link;

import attest.linker.match.Candidates;
import attest.linker.match.Linker;
import attest.linker.model.Judgement;
import attest.linker.model.Proposal;
import attest.linker.model.Verdict;
import attest.server.fact.Facts;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Proposes items for all entities of a store, writes the graph of links and the report, and loads the graph. */
public final class Links {
    private final Store store;
    private final Ontology ontology;

    public Links(Store store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** What came of it. */
    public record Result(LinkReport report, LoadReport load) {}

    /**
     * Proposes anew; links to what is gone vanish with that.
     *
     * @param items where the items come from, in words
     * @param asOf the day of the items
     * @throws IOException if the files cannot be written; the old ones are then still there
     */
    public Result propose(Candidates candidates, String items, LocalDate asOf, Progress progress) throws IOException {
        record Read(Entities entities, List<Judgement> judgements) {}
        Read read = store.dataset()
                .calculateRead(() -> new Read(
                        new Entities(store.dataset(), store::text).read(),
                        Verdicts.of(new Facts(store.dataset())).judgements()));
        Linker linker = new Linker(candidates, read.judgements());
        List<Sketch> asked = read.entities().asked();
        List<Proposal> proposals =
                new Rounds(asked, linker, new Linker(candidates, List.of()), read.judgements(), progress).proposals();
        Run run = new Run(linker.version(), items, asOf);
        LinkReport report = report(run, read.entities(), proposals);
        write(
                store.data().resolve("graphs").resolve("links.trig"),
                LinkGraph.trig(proposals, run, named(read.judgements())));
        write(LinkReport.file(store.data()), report.bytes());
        return new Result(report, store.load(ontology));
    }

    private static Set<String> named(List<Judgement> judgements) {
        return judgements.stream()
                .filter(judgement -> judgement.verdict() == Verdict.SAME)
                .map(Judgement::iri)
                .collect(Collectors.toSet());
    }

    private static LinkReport report(Run run, Entities entities, List<Proposal> proposals) {
        List<LinkReport.Line> lines = new ArrayList<>();
        for (int i = 0; i < proposals.size(); i++) {
            lines.add(Lines.of(entities.asked().get(i), proposals.get(i)));
        }
        entities.unasked().forEach(entity -> lines.add(Lines.of(entity)));
        lines.sort(Comparator.comparing(LinkReport.Line::iri));
        return new LinkReport(run.label(), lines);
    }

    /** Moved into place whole; what would not change is not touched. */
    private void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path half = store.data().resolve(".half-" + file.getFileName());
        Files.write(half, content);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
