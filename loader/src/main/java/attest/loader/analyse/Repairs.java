package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * Mends what the parser often gets wrong: in "Anna Berger, who had led the strike, became mayor" it hangs the main verb on the
 * verb of the relative clause and leaves it without its subject.
 */
final class Repairs {
    private final List<Edge> edges;
    private final IntFunction<String> tags;

    private Repairs(List<Edge> edges, IntFunction<String> tags) {
        this.edges = edges;
        this.tags = tags;
    }

    /** The edges with those that were missing. */
    static List<Edge> of(List<Edge> edges, IntFunction<String> tags) {
        return new Repairs(edges, tags).mended();
    }

    private List<Edge> mended() {
        List<Edge> mended = new ArrayList<>(edges);
        for (Edge edge : edges) {
            if (edge.relation().equals("dep") && isMainVerb(edge)) {
                described(edge.head()).stream()
                        .filter(noun -> noun < edge.head())
                        .forEach(noun -> mended.add(new Edge(edge.dependent(), noun, "nsubj")));
            }
        }
        return mended;
    }

    private boolean isMainVerb(Edge edge) {
        int verb = edge.dependent();
        return verb > edge.head()
                && tags.apply(verb).matches("VB[DZPN]")
                && tags.apply(edge.head()).startsWith("VB")
                && edges.stream().noneMatch(below(verb, relation -> relation.startsWith("nsubj")));
    }

    /** The nouns that a relative clause with this verb describes. */
    private List<Integer> described(int verb) {
        boolean who = edges.stream().filter(below(verb, "nsubj"::equals)).anyMatch(edge -> tags.apply(edge.dependent())
                .equals("WP"));
        return edges.stream()
                .filter(edge -> edge.dependent() == verb)
                .filter(edge -> edge.relation().equals("acl:relcl")
                        || (who && edge.relation().equals("dep")))
                .map(Edge::head)
                .filter(noun -> tags.apply(noun).startsWith("NN"))
                .toList();
    }

    private static Predicate<Edge> below(int head, Predicate<String> relations) {
        return edge -> edge.head() == head && relations.test(edge.relation());
    }
}
