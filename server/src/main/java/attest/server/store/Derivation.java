package attest.server.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** Builds what is derived anew: each CONSTRUCT sees the union of all graphs and the result of those before it. */
public final class Derivation {
    private Derivation() {}

    static Graph run(DatasetGraph dataset, List<NamedQuery> queries) {
        dataset.removeGraph(Names.DERIVED);
        Graph derived = GraphFactory.createDefaultGraph();
        for (NamedQuery each : queries) {
            Graph step = construct(dataset, each);
            step.find().forEachRemaining(triple -> {
                derived.add(triple);
                dataset.add(Quad.create(Names.DERIVED, triple));
            });
        }
        return derived;
    }

    /** Adds to a graph, which holds nothing derived, all that is derived from it. */
    public static void into(Graph graph, Ontology ontology) {
        DatasetGraph dataset = DatasetGraphFactory.wrap(graph);
        ontology.derivations().forEach(each -> GraphUtil.addInto(graph, construct(dataset, each)));
    }

    private static Graph construct(DatasetGraph dataset, NamedQuery derivation) {
        try (QueryExec query =
                QueryExec.dataset(dataset).query(derivation.query()).build()) {
            return query.construct();
        }
    }
}
