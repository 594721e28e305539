package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.List;
import java.util.Optional;

/**
 * Hangs a clause with "when" on the date that it stands behind. In "He was held until 1992, when peace was signed" the parser hangs it on
 * "held", and nobody knows that the peace was of 1992.
 */
final class WhenClauses {
    private static final String NAMED_DAY =
            "(mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august"
                    + "|september|october|november|december";
    private static final String YEAR = "1[0-9]\\d\\d|20\\d\\d";

    private WhenClauses() {}

    /** The edges with such clauses below their dates. */
    static Tree of(Tree tree) {
        return tree.with(tree.edges().stream().map(edge -> mended(tree, edge)).toList());
    }

    private static Edge mended(Tree tree, Edge edge) {
        Optional<Integer> date = edge.relation().startsWith("advcl") && edge.head() < edge.dependent()
                ? dateBefore(tree, edge.dependent())
                : Optional.empty();
        return date.map(word -> new Edge(word, edge.dependent(), "acl:relcl")).orElse(edge);
    }

    private static Optional<Integer> dateBefore(Tree tree, int verb) {
        List<Integer> whens = tree.edges().stream()
                .filter(Tree.below(verb, "advmod"::equals))
                .map(Edge::dependent)
                .filter(word -> tree.lemma(word).equals("when") && word > 1)
                .toList();
        return whens.stream()
                .map(when -> tree.lemma(when - 1).equals(",") ? when - 2 : when - 1)
                .filter(word -> isDate(tree, word))
                .findFirst();
    }

    private static boolean isDate(Tree tree, int word) {
        return (tree.tag(word).equals("CD") && tree.lemma(word).matches(YEAR))
                || (tree.tag(word).equals("NNP") && tree.lemma(word).matches(NAMED_DAY));
    }
}
