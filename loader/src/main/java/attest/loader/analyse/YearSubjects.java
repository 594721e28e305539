package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives a verb its subject where a year stands before a name: of "In 1946 Holm was sent" the parser makes a Holm numbered 1946. */
final class YearSubjects {
    private static final String YEAR = "1[5-9]\\d\\d|20\\d\\d";

    private YearSubjects() {}

    /** The edges with the name as the subject, and the year on the verb. */
    static Tree of(Tree tree) {
        return tree.edges().stream()
                .filter(edge -> edge.relation().matches("obl(:in)?") && edge.dependent() < edge.head())
                .filter(edge -> tree.tag(edge.head()).startsWith("VB") && !tree.has(edge.head(), "nsubj.*"))
                .flatMap(edge -> year(tree, edge.dependent()).stream().map(year -> apart(tree, edge, year)))
                .map(tree::with)
                .findFirst()
                .orElse(tree);
    }

    /** The year right behind "in" that is taken for a number of the name's. */
    private static Optional<Integer> year(Tree tree, int name) {
        return tree.edges().stream()
                .filter(edge -> edge.head() == name && edge.relation().equals("nummod"))
                .map(Edge::dependent)
                .filter(year -> year > 0 && year < name && tree.tag(name).equals("NNP"))
                .filter(year ->
                        tree.lemma(year).matches(YEAR) && tree.lemma(year - 1).equals("in"))
                .findFirst();
    }

    private static List<Edge> apart(Tree tree, Edge taken, int year) {
        int verb = taken.head();
        int name = taken.dependent();
        boolean passive = tree.has(verb, "aux:pass");
        List<Edge> mended = new ArrayList<>(tree.edges());
        mended.remove(taken);
        mended.removeIf(edge -> edge.head() == name && (edge.dependent() == year || edge.dependent() == year - 1));
        mended.add(new Edge(verb, name, passive ? "nsubj:pass" : "nsubj"));
        mended.add(new Edge(verb, year, "obl:in"));
        mended.add(new Edge(year, year - 1, "case"));
        return mended;
    }
}
