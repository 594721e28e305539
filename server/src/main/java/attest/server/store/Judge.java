package attest.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
    private final Graph schema;
    private final UnaryOperator<Graph> withEntities;
    private Graph everything;

    /**
     * Sees, beside what is judged, the schema and entities.
     *
     * @param withEntities gives a graph with the entities in view
     */
    Judge(Ontology ontology, UnaryOperator<Graph> withEntities) {
        this.shapes = ontology.shapes();
        this.checks = ontology.checks();
        this.schema = ontology.schema();
        this.withEntities = withEntities;
        this.everything = schema;
    }

    /** Takes all these graphs into view. */
    void look(List<Candidate> candidates) {
        Graph judged = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(judged, schema);
        candidates.forEach(candidate -> GraphUtil.addInto(judged, candidate.graph()));
        everything = withEntities.apply(judged);
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
