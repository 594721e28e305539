package attest.server.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.compose.Union;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** One load: finds out what changed in the data folder, sends it through the gate and works out the new state. */
final class Load {
    private static final int FEW = 10;

    private final DatasetGraph dataset;
    private final Ontology ontology;
    private final Ledger before;
    private final Ledger after = new Ledger();
    private final Verdicts verdicts;
    private final List<Candidate> accepted;
    private final List<Rejection> rejections = new ArrayList<>();

    Load(DatasetGraph dataset, Path data, Ontology ontology, FileHashes hashes) {
        this.dataset = dataset;
        this.ontology = ontology;
        this.before = dataset.calculateRead(() -> Ledger.read(dataset));
        this.verdicts = Verdicts.read(data);
        List<GraphFile> files = GraphFile.list(data, hashes);
        String judge = judge(files);
        List<GraphFile> changed = keepUnchanged(files, judge);
        this.accepted = changed.isEmpty() ? List.of() : judged(changed, data, judge);
        recordOwn();
        verdicts.write();
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

    /** Notes the graphs whose input is as before, with what was left out of them; returns the files that must be read. */
    private List<GraphFile> keepUnchanged(List<GraphFile> files, String judge) {
        Map<String, String> known = new HashMap<>();
        before.entries().forEach((name, entry) -> known.put(entry.input(), name));
        List<GraphFile> changed = new ArrayList<>();
        for (GraphFile file : files) {
            String input = input(file, judge);
            Optional<List<Rejection>> leftOut = verdicts.of(file, input);
            String key = leftOut.isPresent() ? partly(input) : input;
            if (known.containsKey(key)) {
                Node name = NodeFactory.createURI(known.get(key));
                after.put(name, before.get(name).content(), key);
                leftOut.ifPresent(same -> {
                    verdicts.keep(input);
                    rejections.addAll(same);
                });
            } else {
                changed.add(file);
            }
        }
        return changed;
    }

    /** The input of a graph out of which something was left: taken as known only while it is known what. */
    private static String partly(String input) {
        return Fingerprint.of(List.of("partly", input));
    }

    private List<Candidate> judged(List<GraphFile> changed, Path data, String judge) {
        Gate gate = new Gate(
                () -> new Judge(ontology, entities(changed.size())),
                data.resolve("texts"),
                Set.copyOf(after.entries().keySet()));
        List<Candidate> passed = dataset.calculateRead(() -> gate.pass(changed));
        Map<Path, String> inputs =
                changed.stream().collect(Collectors.toMap(GraphFile::path, file -> input(file, judge)));
        Set<Path> partly = new HashSet<>();
        gate.rejections().stream()
                .filter(rejection -> rejection.node().isPresent())
                .forEach(rejection -> {
                    partly.add(rejection.file());
                    verdicts.put(inputs.get(rejection.file()), rejection);
                });
        for (Candidate candidate : passed) {
            String input = inputs.get(candidate.file());
            String key = partly.contains(candidate.file()) ? partly(input) : input;
            after.put(candidate.name(), Fingerprint.of(candidate.graph()), key);
        }
        rejections.addAll(gate.rejections());
        return passed;
    }

    /** The entities that unchanged graphs describe; copied into memory when many graphs will ask for them. */
    private UnaryOperator<Graph> entities(int judged) {
        Set<String> unchanged = Set.copyOf(after.entries().keySet());
        if (judged <= FEW) {
            Graph view = new EntityView(dataset, unchanged);
            return graph -> new Union(graph, view);
        }
        Graph entities = GraphFactory.createDefaultGraph();
        unchanged.forEach(name -> Entities.of(dataset, name, entities));
        return graph -> {
            GraphUtil.addInto(graph, entities);
            return graph;
        };
    }

    /** Notes the graphs that the server itself makes. */
    private void recordOwn() {
        String files = ontology.schemaHash();
        boolean same = before.get(Names.SCHEMA).input().equals(files);
        after.put(Names.SCHEMA, same ? before.get(Names.SCHEMA).content() : Fingerprint.of(ontology.schema()), files);
        String rules = ontology.derivationHash();
        // what is derived follows from the other graphs and the rules, so these stand for its content
        after.put(Names.DERIVED, Fingerprint.of(List.of(after.version(), rules)), rules);
    }

    boolean changesNothing() {
        return after.holdsSameAs(before);
    }

    /** The version that the store was in. */
    String before() {
        return before.version();
    }

    /** What the store holds when the load is done. */
    Ledger after() {
        return after;
    }

    /** Writes the new state; to be called inside a write transaction. */
    void apply(WordIndex words, Changes changes) {
        removed().stream().map(NodeFactory::createURI).forEach(name -> {
            Replacement.of(dataset, name, Graph.emptyGraph, changes);
            words.remove(name);
        });
        accepted.stream().filter(candidate -> isNew(candidate.name().getURI())).forEach(candidate -> {
            Replacement.of(dataset, candidate.name(), candidate.graph(), changes);
            words.replace(candidate.name(), candidate.graph());
        });
        if (isNew(Names.SCHEMA.getURI())) {
            Replacement.of(dataset, Names.SCHEMA, ontology.schema(), changes);
        }
        derive(changes);
        Graph ledger = GraphFactory.createDefaultGraph();
        after.triples().forEach(ledger::add);
        Replacement.of(dataset, Names.LEDGER, ledger, new Changes(dataset));
        words.prepare(after.version());
    }

    private void derive(Changes changes) {
        Derivation derivation = new Derivation(dataset, ontology.derivations(), changes);
        boolean sameRules = after.get(Names.DERIVED)
                .input()
                .equals(before.get(Names.DERIVED).input());
        if (sameRules) {
            derivation.update();
        } else {
            derivation.anew();
        }
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
