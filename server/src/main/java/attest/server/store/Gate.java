package attest.server.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Lets in what is well formed and quoted correctly. A claim that fails is taken out with its attributions, a source that
 * fails as a whole is kept out whole, everything else passes.
 */
final class Gate {
    private final Ontology ontology;
    private final Path texts;
    private final Graph context;
    private final Set<String> taken;
    private final List<Candidate> waiting = new ArrayList<>();
    private final Set<Rejection> rejections = new LinkedHashSet<>();

    /**
     * Opens a gate for one load.
     *
     * @param context schema and entities that the candidates may refer to and that are not judged
     * @param taken names of the graphs that other files hold already
     */
    Gate(Ontology ontology, Path texts, Graph context, Set<String> taken) {
        this.ontology = ontology;
        this.texts = texts;
        this.context = context;
        this.taken = new HashSet<>(taken);
    }

    /** Reads and judges the files; returns what may be stored. */
    List<Candidate> pass(List<GraphFile> files) {
        files.forEach(this::enter);
        boolean again = true;
        while (again) { // what was taken out may have been what something else needed
            int before = rejections.size();
            List<Candidate> round = List.copyOf(waiting);
            Graph everything = everything();
            ShapeCheck shapes = new ShapeCheck(ontology.shapes(), everything);
            round.forEach(candidate -> reject(candidate, shapes.faults(candidate.graph())));
            round.forEach(candidate -> reject(candidate, checked(candidate, everything)));
            again = rejections.size() > before;
        }
        return List.copyOf(waiting);
    }

    List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    private void enter(GraphFile file) {
        try {
            Candidate candidate = file.parse();
            if (candidate.name() == null) {
                return;
            }
            refuseTwin(candidate);
            List<Fault> faults =
                    candidate.isSource() ? Quotations.open(candidate, texts).faults() : List.of();
            waiting.add(candidate);
            reject(candidate, faults);
        } catch (GraphFile.BadGraph bad) {
            rejections.add(new Rejection(file.path(), Optional.empty(), bad.getMessage(), ""));
        }
    }

    private void refuseTwin(Candidate candidate) throws GraphFile.BadGraph {
        if (!taken.add(candidate.name().getURI())) {
            throw new GraphFile.BadGraph("another file holds the same graph already: " + candidate.name());
        }
    }

    private Graph everything() {
        Graph all = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(all, context);
        waiting.forEach(candidate -> GraphUtil.addInto(all, candidate.graph()));
        return all;
    }

    /** The rows of the gate's queries, which see this graph by name and all of them as default. */
    private List<Fault> checked(Candidate candidate, Graph everything) {
        DatasetGraph only = DatasetGraphFactory.create(everything);
        only.addGraph(candidate.name(), candidate.graph());
        List<Fault> faults = new ArrayList<>();
        for (NamedQuery check : ontology.checks()) {
            try (QueryExec rows = QueryExec.dataset(only).query(check.query()).build()) {
                rows.select()
                        .forEachRemaining(row -> faults.add(
                                new Fault(row.get("node"), row.get("message").getLiteralLexicalForm())));
            }
        }
        return faults;
    }

    private void reject(Candidate candidate, List<Fault> faults) {
        Optional<Node> document = candidate.document();
        for (Fault fault : faults) {
            boolean whole = document.filter(fault.node()::equals).isPresent();
            Node node = candidate.owner(fault.node());
            rejections.add(new Rejection(
                    candidate.file(),
                    whole ? Optional.empty() : Optional.of(node.toString()),
                    fault.message(),
                    candidate.words(fault.node())));
            if (whole) {
                waiting.remove(candidate);
            }
        }
        faults.forEach(fault -> candidate.drop(fault.node()));
    }
}
