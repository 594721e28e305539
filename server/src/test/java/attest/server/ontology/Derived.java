package attest.server.ontology;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;

/** Runs the derivations as the store does: in the order of their names, over the union of all named graphs. */
final class Derived {
    private static final Node DERIVED = NodeFactory.createURI("https://w3id.org/attest/data/graph/derived");
    private static final Node SCHEMA = NodeFactory.createURI("https://w3id.org/attest/data/graph/schema");

    private Derived() {}

    static Graph from(Path trig) {
        DatasetGraph dataset = dataset();
        dataset.executeWrite(() -> {
            GraphUtil.addInto(dataset.getGraph(SCHEMA), OntologyFolder.schema());
            RDFParser.source(trig).parse(dataset);
        });
        return from(dataset);
    }

    static Graph from(DatasetGraph dataset) {
        return dataset.calculateWrite(() -> {
            for (Path file : OntologyFolder.queries("derivations")) {
                GraphUtil.addInto(dataset.getGraph(DERIVED), construct(dataset, OntologyFolder.query(file)));
            }
            Graph derived = GraphFactory.createDefaultGraph();
            GraphUtil.addInto(derived, dataset.getGraph(DERIVED));
            return derived;
        });
    }

    static DatasetGraph dataset() {
        DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
        dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
        return dataset;
    }

    private static Graph construct(DatasetGraph dataset, Query query) {
        try (QueryExec exec = QueryExec.dataset(dataset).query(query).build()) {
            return exec.construct();
        }
    }
}
