package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Gives two verbs side by side the object behind the second: in "Soldiers shot and killed two men" the parser says only whom they shot.
 */
final class SharedObjects {
    private SharedObjects() {}

    /** The edges with the object of the first verb given to the second, too. */
    static List<Edge> of(List<Edge> edges, IntFunction<String> tags) {
        List<Edge> shared = new ArrayList<>(edges);
        for (Edge joined : edges) {
            if (joined.relation().equals("conj:and")
                    && isSideBySide(joined.head(), joined.dependent(), tags)
                    && !has(edges, joined.dependent(), "obj|ccomp|xcomp|obl:(agent|by)|aux:pass|nsubj:pass")) {
                edges.stream()
                        .filter(edge -> edge.head() == joined.head()
                                && edge.relation().equals("obj")
                                && edge.dependent() > joined.dependent())
                        .forEach(edge -> shared.add(new Edge(joined.dependent(), edge.dependent(), "obj")));
            }
        }
        return shared;
    }

    /** Nothing but "and" and adverbs stands between two verbs of one form. */
    private static boolean isSideBySide(int first, int second, IntFunction<String> tags) {
        return tags.apply(first).startsWith("VB")
                && tags.apply(first).equals(tags.apply(second))
                && IntStream.range(first + 1, second)
                        .allMatch(word -> tags.apply(word).matches("CC|RB"));
    }

    private static boolean has(List<Edge> edges, int word, String relations) {
        return edges.stream()
                .anyMatch(edge -> edge.head() == word && edge.relation().matches(relations));
    }
}
