package attest.server.store;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Makes a stored graph equal to a given one by its differences: TDB2 never reuses the place of what is rewritten. */
final class Replacement {
    private Replacement() {}

    /** Tells, too, what kinds of statements it changed. */
    static Footprint of(DatasetGraph dataset, Node name, Graph content) {
        Set<Triple> old = new HashSet<>();
        dataset.find(name, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> old.add(quad.asTriple()));
        Set<Triple> now = new HashSet<>(content.find().toList());
        Footprint changed = new Footprint();
        old.stream().filter(each -> !now.contains(each)).forEach(each -> {
            dataset.delete(Quad.create(name, each));
            changed.add(each);
        });
        now.stream().filter(each -> !old.contains(each)).forEach(each -> {
            dataset.add(Quad.create(name, each));
            changed.add(each);
        });
        return changed;
    }
}
