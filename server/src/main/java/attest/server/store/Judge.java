package attest.server.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Holds graphs against shapes and gate queries, with all that they may refer to in view. */
final class Judge {
    private final Shapes shapes;
    private final List<NamedQuery> checks;
    private final Graph context;
    private Graph everything;

    /** Sees, beside what is judged, the schema and the entities of this context. */
    Judge(Ontology ontology, Graph context) {
        this.shapes = ontology.shapes();
        this.checks = ontology.checks();
        this.context = context;
        this.everything = context;
    }

    /** Takes all these graphs into view. */
    void look(List<Candidate> candidates) {
        everything = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(everything, context);
        candidates.forEach(candidate -> GraphUtil.addInto(everything, candidate.graph()));
    }

    List<Fault> faults(Candidate candidate) {
        List<Fault> faults = new ArrayList<>(new ShapeCheck(shapes, everything).faults(candidate.graph()));
        DatasetGraph view = DatasetGraphFactory.create(everything);
        view.addGraph(candidate.name(), candidate.graph());
        checks.forEach(check -> collect(view, check, faults));
        return faults;
    }

    /** A query of the gate sees the judged graph by name and everything as default. */
    private static void collect(DatasetGraph view, NamedQuery check, List<Fault> faults) {
        try (QueryExec rows = QueryExec.dataset(view).query(check.query()).build()) {
            rows.select()
                    .forEachRemaining(row -> faults.add(
                            new Fault(row.get("node"), row.get("message").getLiteralLexicalForm())));
        }
    }
}
