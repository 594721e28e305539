package attest.server.reconcile;

import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Which sources name or state something of a thing: read once for a data version, for every candidate is told with it.
 * Claims and mentions that reviewers rejected count nowhere.
 */
final class Naming {
    private static final String SOURCES = Names.BASE + "graph/source/";
    private static final List<String> TERMS = List.of("refersTo", "subject", "object", "speaker", "addressee");
    private static final Node REJECTED = NodeFactory.createURI(Names.VOCAB + "rejected");

    private final Map<Node, Set<Node>> graphs = new HashMap<>();
    private final Set<Node> rejected;

    private Naming(Set<Node> rejected) {
        this.rejected = rejected;
    }

    /** Of the state that the transaction in progress sees. */
    static Naming of(DatasetGraph data) {
        Naming naming = new Naming(new Facts(data)
                .subjects(Names.DERIVED, Names.term("reviewStatus"), REJECTED)
                .collect(Collectors.toSet()));
        TERMS.forEach(term -> naming.read(data, Names.term(term)));
        return naming;
    }

    private void read(DatasetGraph data, Node property) {
        data.find(Node.ANY, Node.ANY, property, Node.ANY).forEachRemaining(this::add);
    }

    private void add(Quad quad) {
        boolean read = quad.getGraph().isURI() && quad.getGraph().getURI().startsWith(SOURCES);
        if (read && !rejected.contains(quad.getSubject())) {
            graphs.computeIfAbsent(quad.getObject(), thing -> new HashSet<>()).add(quad.getGraph());
        }
    }

    boolean isRejected(Node claim) {
        return rejected.contains(claim);
    }

    int count(Node thing) {
        return graphs.getOrDefault(thing, Set.of()).size();
    }

    /** The sources, in an order that never changes. */
    List<Node> sources(Node thing) {
        return graphs.getOrDefault(thing, Set.of()).stream()
                .map(graph -> NodeFactory.createURI(
                        Names.BASE + "source/" + graph.getURI().substring(SOURCES.length())))
                .sorted(Comparator.comparing(Node::getURI))
                .toList();
    }
}
