package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes a number before a passive for those whom it befell. In "Three hundred marched and about a dozen were held" and "Ten came before
 * the court, and of these three were fined" the parser takes the words before the number for a preposition's, and all ten for the fined.
 */
final class CountedSubjects {
    private static final String NUMBER = "dozen|score|hundred|thousand|many|several|some|most|few|half|other";

    private final Tree tree;
    private final List<Edge> edges;

    private CountedSubjects(Tree tree) {
        this.tree = tree;
        this.edges = tree.edges();
    }

    /** The edges with such numbers for the subject. */
    static Tree of(Tree tree) {
        Tree mended = tree;
        for (Edge auxiliary : tree.edges()) {
            if (auxiliary.relation().equals("aux:pass") && auxiliary.dependent() < auxiliary.head()) {
                mended = mended.with(new CountedSubjects(mended).mended(auxiliary));
            }
        }
        return mended;
    }

    private List<Edge> mended(Edge auxiliary) {
        int verb = auxiliary.head();
        boolean shared = edges.stream()
                .anyMatch(edge -> edge.dependent() == verb
                        && edge.head() < verb
                        && edge.relation().startsWith("conj"));
        Optional<Edge> number = shared ? number(verb, first(verb)) : Optional.empty();
        return number.map(edge -> mended(verb, edge)).orElse(edges);
    }

    /** The first auxiliary: "had been". */
    private int first(int verb) {
        return edges.stream()
                .filter(edge -> edge.head() == verb && edge.relation().startsWith("aux"))
                .mapToInt(Edge::dependent)
                .min()
                .orElse(verb);
    }

    /** The number right before the verb that hangs on it by a preposition. */
    private Optional<Edge> number(int verb, int auxiliary) {
        return edges.stream()
                .filter(edge -> edge.head() == verb
                        && edge.dependent() == auxiliary - 1
                        && edge.relation().startsWith("obl"))
                .filter(edge -> tree.tag(edge.dependent()).equals("CD")
                        || tree.lemma(edge.dependent()).matches(NUMBER))
                .findFirst();
    }

    private List<Edge> mended(int verb, Edge number) {
        List<Integer> verbs = along(verb);
        List<Edge> mended = new ArrayList<>(edges);
        mended.remove(number);
        mended.removeIf(edge -> verbs.contains(edge.head())
                && edge.relation().startsWith("nsubj")
                && edge.dependent() < number.dependent());
        verbs.forEach(one -> mended.add(new Edge(one, number.dependent(), "nsubj:pass")));
        return mended;
    }

    /** The verb, and the participles joined to it or beside it that have no auxiliary of their own. */
    private List<Integer> along(int verb) {
        List<Integer> verbs = new ArrayList<>(List.of(verb));
        edges.stream()
                .filter(edge -> edge.relation().startsWith("conj") && edge.dependent() > verb)
                .filter(edge -> edge.head() == verb || has(edge.head(), verb, "conj.*"))
                .map(Edge::dependent)
                .filter(word -> tree.tag(word).equals("VBN"))
                .filter(word -> edges.stream()
                        .noneMatch(
                                edge -> edge.head() == word && edge.relation().startsWith("aux")))
                .distinct()
                .forEach(verbs::add);
        return verbs;
    }

    private boolean has(int head, int dependent, String relations) {
        return edges.stream()
                .anyMatch(edge -> edge.head() == head
                        && edge.dependent() == dependent
                        && edge.relation().matches(relations));
    }
}
