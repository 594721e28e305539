package attest.server.entity;

import attest.server.store.Store;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** Outlines of things, each made once for a data version: a busy thing is named by thousands of claims. */
final class Outlines {
    /** Nodes in all that are kept, some 200 bytes each. */
    private static final int MOST = 150_000;
    /** What an outline takes beside its nodes, as so many of them. */
    private static final int FRAME = 10;

    private record Key(String version, Node thing) {}

    private final Cache<Key, Outline> kept = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Key key, Outline outline) -> FRAME + outline.size())
            .build();

    /** Of the state that the transaction in progress sees. */
    Outline of(DatasetGraph data, Node thing, Function<Node, Outline> making) {
        return kept.get(new Key(Store.version(data), thing), key -> making.apply(key.thing()));
    }
}
