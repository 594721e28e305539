package attest.server.store;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** Copies the descriptions of persons, organisations, offices, events, places and sources out of a stored graph. */
final class Entities {
    static final List<Node> TYPES = List.of(
            Names.term("Person"),
            Names.term("Organization"),
            Names.term("Office"),
            Names.term("Event"),
            Names.term("Place"),
            Names.SOURCE_CLASS);

    private Entities() {}

    static void of(DatasetGraph dataset, String name, Graph target) {
        Node graph = NodeFactory.createURI(name);
        for (Node type : TYPES) {
            dataset.find(graph, Node.ANY, RDF.type.asNode(), type)
                    .forEachRemaining(quad -> copy(dataset, graph, quad.getSubject(), target));
        }
    }

    private static void copy(DatasetGraph dataset, Node graph, Node entity, Graph target) {
        dataset.find(graph, entity, Node.ANY, Node.ANY).forEachRemaining(quad -> target.add(quad.asTriple()));
    }
}
