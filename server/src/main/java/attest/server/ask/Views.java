package attest.server.ask;

import attest.server.federate.Endpoints;
import attest.server.guard.Places;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.store.Derivation;
import attest.server.store.Names;
import attest.server.store.Ontology;
import attest.server.store.Store;
import attest.server.store.StoreException;
import attest.server.store.Versions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The parts of the data that can be asked. What is stored is asked as it is; an older version, and what is left when
 * something is left out, is a graph in memory whose derived statements are derived anew.
 */
final class Views {
    private static final Logger LOG = LoggerFactory.getLogger(Views.class);

    private final DatasetGraph stored;
    private final Versions versions;
    private final Ontology ontology;
    private final PrefixMapping prefixes;
    private final Shelf<Key, Graph> shelf = new Shelf<>(Graph::size);
    private final Room room;
    private final Places makers;

    private record Key(String version, Scope scope) {}

    /** @param makers where whoever needs a part that is not there waits until it is made */
    Views(Store store, Ontology ontology, Room room, Places makers) {
        this.room = room;
        this.makers = makers;
        this.stored = store.dataset();
        this.versions = Versions.of(store.data());
        this.ontology = ontology;
        this.prefixes = ontology.prefixes();
    }

    /** Makes a part of the data before it is asked: who waits for it here takes no place from who asks what is there. */
    void prepare(Scope scope) {
        boolean there = stored.calculateRead(() -> {
            String current = Store.version(stored);
            String version = scope.data().orElse(current);
            return (scope.leavesNothingOut() && version.equals(current)) || shelf.has(new Key(version, plain(scope)));
        });
        if (!there) {
            makers.inTurn(() -> read(scope, (data, version) -> version));
        }
    }

    private static Scope plain(Scope scope) {
        return new Scope(scope.without(), scope.review(), Optional.empty());
    }

    /**
     * Works on a part of the data, in one read transaction.
     *
     * @param work takes the data, all in the default graph, and the data version
     */
    <T> T read(Scope scope, BiFunction<DatasetGraph, String, T> work) {
        return stored.calculateRead(() -> {
            String current = Store.version(stored);
            String version = scope.data().orElse(current);
            if (scope.leavesNothingOut() && version.equals(current)) {
                return work.apply(stored, current);
            }
            DatasetGraph view = DatasetGraphFactory.wrap(view(version, version.equals(current), scope));
            Endpoints.of(stored).serve(view);
            return view.calculateRead(() -> work.apply(view, version));
        });
    }

    /** What can be left out of a data version. */
    <T> T removable(Scope whole, Function<Removable, T> work) {
        return read(whole, (data, version) -> work.apply(new Removable(new Known(union(data)), prefixes)));
    }

    private Graph view(String version, boolean current, Scope scope) {
        Scope plain = plain(scope);
        return shelf.get(new Key(version, plain), key -> {
            Room.Use use = room.enter(version);
            if (plain.leavesNothingOut()) {
                return whole(version, use);
            }
            Graph all = current ? stored.getUnionGraph() : view(version, false, Scope.EVERYTHING);
            Known known = new Known(all);
            Graph left = new Cut(known, new Removable(known, prefixes))
                    .without(plain)
                    .of(stated(version, current, use));
            derive(left, use);
            return left;
        });
    }

    private void derive(Graph left, Room.Use use) {
        try {
            Derivation.into(left, ontology, use.left());
        } catch (QueryCancelledException late) {
            throw room.tooLate();
        }
        use.check(left.size());
    }

    private Graph whole(String version, Room.Use use) {
        Graph all = GraphFactory.createDefaultGraph();
        read(version, quad -> {
            all.add(quad.asTriple());
            use.check(all.size());
        });
        return all;
    }

    private List<Triple> stated(String version, boolean current, Room.Use use) {
        List<Triple> stated = new ArrayList<>();
        Consumer<Quad> sink = quad -> {
            state(quad, stated);
            use.check(stated.size());
        };
        if (current) {
            stored.find().forEachRemaining(sink);
        } else {
            read(version, sink);
        }
        return stated;
    }

    private void read(String version, Consumer<Quad> sink) {
        try {
            versions.read(version, sink);
        } catch (StoreException | JenaException | RuntimeIOException damaged) {
            LOG.warn("data version {}", version, damaged);
            throw new Refusal(new Problem(
                    500,
                    "Data version damaged",
                    "The kept file of data version %.12s cannot be read: ask another version.".formatted(version)));
        }
    }

    private static void state(Quad quad, List<Triple> stated) {
        if (!quad.getGraph().equals(Names.DERIVED) && !quad.getGraph().equals(Names.LEDGER)) {
            stated.add(quad.asTriple());
        }
    }

    /** All graphs of data that {@link #read} hands over, as one. */
    Graph union(DatasetGraph data) {
        return data == stored ? data.getUnionGraph() : data.getDefaultGraph();
    }
}
