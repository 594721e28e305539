package attest.server.store;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.apache.jena.vocabulary.RDF;

/**
 * The descriptions of entities in stored graphs, looked up where they are asked for: who judges one graph asks for few
 * of them, and copying them all takes longer. To be used inside the transaction in which it was made.
 */
final class EntityView extends GraphBase {
    private final DatasetGraph dataset;
    private final Set<String> graphs;
    private final Map<Place, Boolean> known = new HashMap<>();

    private record Place(Node graph, Node subject) {}

    EntityView(DatasetGraph dataset, Set<String> graphs) {
        this.dataset = dataset;
        this.graphs = graphs;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(
                Iter.iter(dataset.find(Node.ANY, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()))
                        .filter(quad -> known.computeIfAbsent(
                                new Place(quad.getGraph(), quad.getSubject()), this::describesAnEntity))
                        .map(Quad::asTriple));
    }

    private boolean describesAnEntity(Place place) {
        return graphs.contains(place.graph().getURI())
                && Iter.iter(dataset.find(place.graph(), place.subject(), RDF.type.asNode(), Node.ANY))
                        .anyMatch(quad -> Entities.TYPES.contains(quad.getObject()));
    }
}
