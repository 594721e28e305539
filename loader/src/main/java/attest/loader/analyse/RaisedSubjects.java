package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads "Holm is said to have shot the mayor" as "it is said that Holm shot the mayor": whoever is said to have done something stands at
 * the verb of saying, and does what the infinitive tells.
 */
final class RaisedSubjects {
    private static final String TELL =
            "say|believe|report|allege|think|understand|rumou?r|know|claim|presume|fear|suppose|suspect";

    private RaisedSubjects() {}

    /** The edges with what is said as a clause with a subject of its own. */
    static Tree of(Tree tree) {
        Tree mended = tree;
        for (Edge edge : tree.edges()) {
            if (isRaised(tree, edge)) {
                mended = mended.with(lowered(mended, edge));
            }
        }
        return mended;
    }

    private static boolean isRaised(Tree tree, Edge edge) {
        return edge.relation().equals("xcomp")
                && tree.lemma(edge.head()).matches(TELL)
                && tree.has(edge.head(), "aux:pass")
                && tree.hasWord(edge.dependent(), "aux", "have");
    }

    private static List<Edge> lowered(Tree tree, Edge raised) {
        return tree.edges().stream()
                .flatMap(edge -> lowered(tree, raised, edge).stream())
                .toList();
    }

    private static Optional<Edge> lowered(Tree tree, Edge raised, Edge edge) {
        int verb = raised.dependent();
        boolean to = edge.head() == verb
                && edge.relation().equals("mark")
                && tree.lemma(edge.dependent()).equals("to");
        boolean above = edge.head() == raised.head() && edge.relation().equals("nsubj:pass");
        if (to || above) {
            return Optional.empty();
        }
        return Stream.of(edge)
                .map(any -> any.equals(raised) ? new Edge(any.head(), verb, "ccomp") : any)
                .map(any -> any.head() == verb && any.relation().endsWith(":xsubj")
                        ? new Edge(verb, any.dependent(), any.relation().replace(":xsubj", ""))
                        : any)
                .findFirst();
    }
}
