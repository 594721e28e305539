package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Gives a verb its subject where a year stands before a name: of "In 1946 Holm was sent" the parser makes a Holm numbered 1946. */
final class YearSubjects {
    private static final String YEAR = "1[5-9]\\d\\d|20\\d\\d";

    private YearSubjects() {}

    /** The edges with the name as the subject, and the year on the verb. */
    static List<Edge> of(List<Edge> edges, IntFunction<String> tags, IntFunction<String> lemmas) {
        return edges.stream()
                .filter(edge -> edge.relation().matches("obl(:in)?") && edge.dependent() < edge.head())
                .filter(edge -> tags.apply(edge.head()).startsWith("VB") && isWithoutSubject(edges, edge.head()))
                .flatMap(edge ->
                        year(edges, edge.dependent(), tags, lemmas).stream().map(year -> apart(edges, edge, year)))
                .findFirst()
                .orElse(edges);
    }

    private static boolean isWithoutSubject(List<Edge> edges, int verb) {
        return edges.stream()
                .noneMatch(edge -> edge.head() == verb && edge.relation().startsWith("nsubj"));
    }

    /** The year right behind "in" that is taken for a number of the name's. */
    private static Optional<Integer> year(
            List<Edge> edges, int name, IntFunction<String> tags, IntFunction<String> lemmas) {
        return edges.stream()
                .filter(edge -> edge.head() == name && edge.relation().equals("nummod"))
                .map(Edge::dependent)
                .filter(year -> year > 0 && year < name && tags.apply(name).equals("NNP"))
                .filter(year -> lemmas.apply(year).matches(YEAR)
                        && lemmas.apply(year - 1).equals("in"))
                .findFirst();
    }

    private static List<Edge> apart(List<Edge> edges, Edge taken, int year) {
        int verb = taken.head();
        int name = taken.dependent();
        boolean passive = edges.stream()
                .anyMatch(edge -> edge.head() == verb && edge.relation().equals("aux:pass"));
        List<Edge> mended = new ArrayList<>(edges);
        mended.remove(taken);
        mended.removeIf(edge -> edge.head() == name && (edge.dependent() == year || edge.dependent() == year - 1));
        mended.add(new Edge(verb, name, passive ? "nsubj:pass" : "nsubj"));
        mended.add(new Edge(verb, year, "obl:in"));
        mended.add(new Edge(year, year - 1, "case"));
        return mended;
    }
}
