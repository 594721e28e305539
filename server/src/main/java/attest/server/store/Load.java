package attest.server.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** One load: finds out what changed in the data folder, sends it through the gate and works out the new state. */
final class Load {
    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Ledger before;
    private final Ledger after = new Ledger();
    private final List<Candidate> accepted;
    private final List<Rejection> rejections;

    Load(DatasetGraph dataset, Path data, Ontology ontology) {
        this.dataset = dataset;
        this.ontology = ontology;
        this.before = dataset.calculateRead(() -> Ledger.read(dataset));
        List<GraphFile> files = GraphFile.list(data);
        String judge = judge(files);
        List<GraphFile> changed = keepUnchanged(files, judge);
        Gate gate = new Gate(
                ontology,
                data.resolve("texts"),
                context(),
                Set.copyOf(after.entries().keySet()));
        this.accepted = changed.isEmpty() ? List.of() : gate.pass(changed);
        this.rejections = gate.rejections();
        record(changed, judge);
    }

    /** What a verdict rests on beside the file itself: shapes, relations, and the entities of the authorities. */
    private String judge(List<GraphFile> files) {
        Stream<String> authorities =
                files.stream().filter(GraphFile::isAuthority).map(GraphFile::hash);
        return Fingerprint.of(
                Stream.concat(Stream.of(ontology.gateHash()), authorities).toList());
    }

    private static String input(GraphFile file, String judge) {
        return Fingerprint.of(List.of(judge, file.hash()));
    }

    /** Notes the graphs whose input is as before; returns the files that must be read. */
    private List<GraphFile> keepUnchanged(List<GraphFile> files, String judge) {
        Map<String, String> known = new HashMap<>();
        before.entries().forEach((name, entry) -> known.put(entry.input(), name));
        List<GraphFile> changed = new ArrayList<>();
        for (GraphFile file : files) {
            String input = input(file, judge);
            if (known.containsKey(input)) {
                Node name = NodeFactory.createURI(known.get(input));
                after.put(name, before.get(name).content(), input);
            } else {
                changed.add(file);
            }
        }
        return changed;
    }

    /** Schema, and the entities that unchanged graphs describe. */
    private Graph context() {
        Graph context = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(context, ontology.schema());
        dataset.executeRead(() -> after.entries().keySet().forEach(name -> Entities.of(dataset, name, context)));
        return context;
    }

    private void record(List<GraphFile> changed, String judge) {
        Map<Path, String> inputs =
                changed.stream().collect(Collectors.toMap(GraphFile::path, file -> input(file, judge)));
        rejections.forEach(rejection -> inputs.put(rejection.file(), ""));
        accepted.forEach(candidate ->
                after.put(candidate.name(), Fingerprint.of(candidate.graph()), inputs.get(candidate.file())));
        String schema = Fingerprint.of(ontology.schema());
        after.put(Names.SCHEMA, schema, schema);
        String base = Fingerprint.of(List.of(after.version(), ontology.derivationHash()));
        String derived = before.get(Names.DERIVED).input().equals(base)
                ? before.get(Names.DERIVED).content()
                : "";
        after.put(Names.DERIVED, derived, base);
    }

    boolean changesNothing() {
        return after.holdsSameAs(before);
    }

    /** Writes the new state; to be called inside a write transaction. */
    void apply() {
        removed().forEach(name -> dataset.removeGraph(NodeFactory.createURI(name)));
        accepted.stream()
                .filter(candidate -> isNew(candidate.name().getURI()))
                .forEach(candidate -> Replacement.of(dataset, candidate.name(), candidate.graph()));
        if (isNew(Names.SCHEMA.getURI())) {
            Replacement.of(dataset, Names.SCHEMA, ontology.schema());
        }
        if (isNew(Names.DERIVED.getURI())) {
            String input = after.get(Names.DERIVED).input();
            after.put(Names.DERIVED, Fingerprint.of(Derivation.run(dataset, ontology.derivations())), input);
        }
        Graph ledger = GraphFactory.createDefaultGraph();
        after.triples().forEach(ledger::add);
        Replacement.of(dataset, Names.LEDGER, ledger);
    }

    private boolean isNew(String name) {
        Ledger.Entry old = before.entries().get(name);
        return old == null || !old.content().equals(after.entries().get(name).content());
    }

    private Set<String> removed() {
        Set<String> gone = new TreeSet<>(before.entries().keySet());
        gone.removeAll(after.entries().keySet());
        return gone;
    }

    LoadReport report() {
        List<String> replaced =
                after.entries().keySet().stream().filter(this::isNew).toList();
        return new LoadReport(!changesNothing(), after.version(), replaced, List.copyOf(removed()), rejections);
    }
}
