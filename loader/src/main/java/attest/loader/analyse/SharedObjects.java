package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Gives two verbs side by side the object behind the second: in "Soldiers shot and killed two men" the parser says only whom they shot.
 */
final class SharedObjects {
    private SharedObjects() {}

    /** The edges with the object of the first verb given to the second, too. */
    static Tree of(Tree tree) {
        List<Edge> shared = new ArrayList<>(tree.edges());
        for (Edge joined : tree.edges()) {
            if (joined.relation().equals("conj:and")
                    && isSideBySide(joined.head(), joined.dependent(), tree)
                    && !tree.has(joined.dependent(), "obj|ccomp|xcomp|obl:(agent|by)|aux:pass|nsubj:pass")) {
                tree.edges().stream()
                        .filter(edge -> edge.head() == joined.head()
                                && edge.relation().equals("obj")
                                && edge.dependent() > joined.dependent())
                        .forEach(edge -> shared.add(new Edge(joined.dependent(), edge.dependent(), "obj")));
            }
        }
        return tree.with(shared);
    }

    /** Nothing but "and" and adverbs stands between two verbs of one form. */
    private static boolean isSideBySide(int first, int second, Tree tree) {
        return tree.tag(first).startsWith("VB")
                && tree.tag(first).equals(tree.tag(second))
                && IntStream.range(first + 1, second)
                        .allMatch(word -> tree.tag(word).matches("CC|RB"));
    }
}
