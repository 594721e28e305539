package attest.server.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** Builds what is derived: each CONSTRUCT sees the union of all graphs and the result of those before it. */
public final class Derivation {
    private final DatasetGraph dataset;
    private final List<NamedQuery> rules;

    Derivation(DatasetGraph dataset, List<NamedQuery> rules) {
        this.dataset = dataset;
        this.rules = rules;
    }

    /** Derives everything, whatever was derived before. */
    void anew() {
        dataset.removeGraph(Names.DERIVED);
        rules.forEach(rule -> add(construct(dataset, rule)));
    }

    /**
     * Brings what these rules derived before up to date. Rules that look at nothing that changed are not run again, and
     * of the results only the differences are written.
     */
    void update(Footprint changed) {
        for (List<NamedQuery> group : groups()) {
            if (read(group).meets(changed)) {
                update(group, changed);
            }
        }
    }

    /** Neighbours that write the same kind of statement: what one of them wrote cannot be told from the others'. */
    private List<List<NamedQuery>> groups() {
        List<List<NamedQuery>> groups = new ArrayList<>();
        for (NamedQuery rule : rules) {
            List<NamedQuery> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (written(last).meets(Footprint.written(rule.query()))) {
                last.add(rule);
            } else {
                groups.add(new ArrayList<>(List.of(rule)));
            }
        }
        return groups;
    }

    private void update(List<NamedQuery> group, Footprint changed) {
        Set<Triple> old = stored(written(group));
        boolean onEachOther = group.size() > 1 && read(group).meets(written(group));
        if (onEachOther) { // what is no longer so must not be seen by the next one
            delete(old);
        }
        Set<Triple> now = new HashSet<>();
        for (NamedQuery rule : group) {
            Set<Triple> result = construct(dataset, rule);
            if (onEachOther) {
                add(result);
            }
            now.addAll(result);
        }
        Set<Triple> both = new HashSet<>(old);
        both.retainAll(now);
        old.removeAll(both);
        now.removeAll(both);
        delete(old);
        add(now);
        old.forEach(changed::add);
        now.forEach(changed::add);
    }

    private static Footprint read(List<NamedQuery> group) {
        Footprint read = new Footprint();
        group.forEach(rule -> read.add(Footprint.read(rule.query())));
        return read;
    }

    private static Footprint written(List<NamedQuery> group) {
        Footprint written = new Footprint();
        group.forEach(rule -> written.add(Footprint.written(rule.query())));
        return written;
    }

    private Set<Triple> stored(Footprint kinds) {
        Set<Triple> found = new HashSet<>();
        for (Footprint.Kind kind : kinds.kinds()) {
            dataset.find(Names.DERIVED, Node.ANY, kind.property(), kind.type())
                    .forEachRemaining(quad -> found.add(quad.asTriple()));
        }
        return found;
    }

    private void add(Set<Triple> triples) {
        triples.forEach(triple -> dataset.add(Quad.create(Names.DERIVED, triple)));
    }

    private void delete(Set<Triple> triples) {
        triples.forEach(triple -> dataset.delete(Quad.create(Names.DERIVED, triple)));
    }

    /** Adds to a graph, which holds nothing derived, all that is derived from it. */
    public static void into(Graph graph, Ontology ontology) {
        into(graph, ontology, Duration.ofDays(1));
    }

    /**
     * Adds to a graph, which holds nothing derived, all that is derived from it.
     *
     * @param time for all rules together
     * @throws org.apache.jena.query.QueryCancelledException when it runs out
     */
    public static void into(Graph graph, Ontology ontology, Duration time) {
        DatasetGraph dataset = DatasetGraphFactory.wrap(graph);
        long end = System.nanoTime() + time.toNanos();
        for (NamedQuery rule : ontology.derivations()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new QueryCancelledException();
            }
            QueryExec query = QueryExec.dataset(dataset)
                    .query(rule.query())
                    .timeout(left, TimeUnit.MILLISECONDS)
                    .build();
            construct(query).forEach(graph::add);
        }
    }

    private static Set<Triple> construct(DatasetGraph dataset, NamedQuery rule) {
        return construct(QueryExec.dataset(dataset).query(rule.query()).build());
    }

    private static Set<Triple> construct(QueryExec running) {
        try (QueryExec query = running) {
            Set<Triple> result = new HashSet<>();
            query.constructTriples().forEachRemaining(result::add);
            return result;
        }
    }
}
