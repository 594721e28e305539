package attest.server.store;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;

/** Builds what is derived: each CONSTRUCT sees the union of all graphs and the result of those before it. */
public final class Derivation {
    /** With more things than these, looking at all of them takes no longer. */
    private static final int MOST_THINGS = 2_000;

    private final DatasetGraph dataset;
    private final List<Rule> rules;
    private final Changes changes;

    /** Takes up the changes that a load has made so far, and adds its own. */
    Derivation(DatasetGraph dataset, List<NamedQuery> rules, Changes changes) {
        this.dataset = dataset;
        this.rules = rules.stream().map(Rule::new).toList();
        this.changes = changes;
    }

    /** Derives everything, whatever was derived before and by whatever rules. */
    void anew() {
        Set<Triple> old = new HashSet<>();
        dataset.find(Names.DERIVED, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> old.add(quad.asTriple()));
        delete(old);
        for (Rule rule : rules) {
            add(construct(dataset, rule.whole()));
        }
    }

    /**
     * Brings what these rules derived before up to date. Rules that look at nothing that changed are not run again; those
     * that can be kept to some things are run for these; and only differences are written.
     */
    void update() {
        for (List<Rule> group : groups()) {
            if (!read(group).meets(changes.kinds())) {
                continue;
            }
            if (changes.areFew() && group.stream().allMatch(Rule::hasKey)) {
                group.forEach(this::updateThings);
            } else {
                updateAll(group);
            }
        }
    }

    /** Neighbours that write the same kind of statement: what one of them wrote cannot be told from the others'. */
    private List<List<Rule>> groups() {
        List<List<Rule>> groups = new ArrayList<>();
        for (Rule rule : rules) {
            List<Rule> last = groups.isEmpty() ? List.of() : groups.get(groups.size() - 1);
            if (written(last).meets(Footprint.written(rule.asWritten()))) {
                last.add(rule);
            } else {
                groups.add(new ArrayList<>(List.of(rule)));
            }
        }
        return groups;
    }

    /** What followed for some things before is replaced by what follows now. */
    private void updateThings(Rule rule) {
        Set<Node> things = rule.things(dataset, triples(changes.added()));
        things.addAll(before(() -> rule.things(dataset, triples(changes.deleted()))));
        if (things.isEmpty()) {
            return;
        }
        Query query = things.size() > MOST_THINGS ? rule.whole() : rule.of(things);
        write(before(() -> construct(dataset, query)), construct(dataset, query));
    }

    private static List<Triple> triples(Collection<Quad> quads) {
        return quads.stream().map(Quad::asTriple).distinct().toList();
    }

    /** Looks at the state before the load: that is what any other thread sees while this one writes. */
    private <T> T before(Supplier<T> look) {
        return CompletableFuture.supplyAsync(() -> dataset.calculateRead(look)).join();
    }

    private void updateAll(List<Rule> group) {
        Set<Triple> old = stored(written(group));
        boolean onEachOther = group.size() > 1 && read(group).meets(written(group));
        if (onEachOther) { // what is no longer so must not be seen by the next one
            old.forEach(triple -> dataset.delete(Quad.create(Names.DERIVED, triple)));
        }
        Set<Triple> now = new HashSet<>();
        for (Rule rule : group) {
            Set<Triple> result = construct(dataset, rule.whole());
            if (onEachOther) {
                result.forEach(triple -> dataset.add(Quad.create(Names.DERIVED, triple)));
            }
            now.addAll(result);
        }
        write(old, now);
    }

    private void write(Set<Triple> old, Set<Triple> now) {
        Set<Triple> both = new HashSet<>(old);
        both.retainAll(now);
        old.removeAll(both);
        now.removeAll(both);
        delete(old);
        add(now);
    }

    private static Footprint read(List<Rule> group) {
        Footprint read = new Footprint();
        group.forEach(rule -> read.add(Footprint.read(rule.asWritten())));
        return read;
    }

    private static Footprint written(List<Rule> group) {
        Footprint written = new Footprint();
        group.forEach(rule -> written.add(Footprint.written(rule.asWritten())));
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
        triples.forEach(triple -> changes.add(Names.DERIVED, triple));
    }

    private void delete(Set<Triple> triples) {
        triples.forEach(triple -> changes.delete(Names.DERIVED, triple));
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
        for (NamedQuery query : ontology.derivations()) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new QueryCancelledException();
            }
            QueryExec running = QueryExec.dataset(dataset)
                    .query(new Rule(query).whole())
                    .timeout(left, TimeUnit.MILLISECONDS)
                    .build();
            construct(running).forEach(graph::add);
        }
    }

    private static Set<Triple> construct(DatasetGraph dataset, Query query) {
        return construct(QueryExec.dataset(dataset).query(query).build());
    }

    private static Set<Triple> construct(QueryExec running) {
        try (QueryExec query = running) {
            Set<Triple> result = new HashSet<>();
            query.constructTriples().forEachRemaining(result::add);
            return result;
        }
    }
}
