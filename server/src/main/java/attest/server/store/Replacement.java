package attest.server.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;

/** Makes a stored graph equal to a given one by its differences: TDB2 never reuses the place of what is rewritten. */
final class Replacement {
    private Replacement() {}

    static void of(DatasetGraph dataset, Node name, Graph content, Changes changes) {
        Set<Triple> old = new HashSet<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> old.add(quad.asTriple()));
        Set<Triple> now = new HashSet<>(content.find().toList());
        old.stream().filter(each -> !now.contains(each)).forEach(each -> changes.delete(name, each));
        now.stream().filter(each -> !old.contains(each)).forEach(each -> changes.add(name, each));
    }
}
