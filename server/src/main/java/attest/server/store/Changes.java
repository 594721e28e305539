package attest.server.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes to a dataset and remembers what: the kinds of all statements, and the statements themselves while they are few,
 * as after a decision of a reviewer.
 */
final class Changes {
    /** So many are remembered one by one; with more, looking at everything takes no longer. */
    static final int MOST = 10_000;

    private final DatasetGraph dataset;
    private final Footprint kinds = new Footprint();
    private final Set<Quad> added = new LinkedHashSet<>();
    private final Set<Quad> deleted = new LinkedHashSet<>();
    private boolean few = true;

    Changes(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void add(Node graph, Triple triple) {
        Quad quad = Quad.create(graph, triple);
        dataset.add(quad);
        remember(quad, added, deleted);
    }

    void delete(Node graph, Triple triple) {
        Quad quad = Quad.create(graph, triple);
        dataset.delete(quad);
        remember(quad, deleted, added);
    }

    /** What is deleted and added again did not change. */
    private void remember(Quad quad, Set<Quad> side, Set<Quad> other) {
        kinds.add(quad.asTriple());
        if (few && !other.remove(quad)) {
            side.add(quad);
            few = added.size() + deleted.size() <= MOST;
        }
        if (!few) {
            added.clear();
            deleted.clear();
        }
    }

    /** The kinds of all statements that were added or deleted. */
    Footprint kinds() {
        return kinds;
    }

    /** Whether {@link #added} and {@link #deleted} hold all. */
    boolean areFew() {
        return few;
    }

    Collection<Quad> added() {
        return added;
    }

    Collection<Quad> deleted() {
        return deleted;
    }
}
