package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.List;
import java.util.Optional;

/**
 * Takes a year for a year. In "was convicted in 2003 of the murder of nine miners" the parser counts 2003 murders, in which
 * somebody was convicted.
 */
final class CountedYears {
    private static final String YEAR = "1[5-9]\\d\\d|20\\d\\d";

    private CountedYears() {}

    /** The edges with such years and what follows them on the verb, each with its own preposition. */
    static Tree of(Tree tree) {
        return tree.edges().stream()
                .filter(edge -> edge.relation().equals("det:qmod")
                        && tree.lemma(edge.dependent()).matches(YEAR))
                .findFirst()
                .flatMap(counted -> apart(tree, counted))
                .map(tree::with)
                .orElse(tree);
    }

    private static Optional<List<Edge>> apart(Tree tree, Edge counted) {
        List<Edge> edges = tree.edges();
        int noun = counted.head();
        int year = counted.dependent();
        int in = year - 1;
        boolean fits = edges.contains(new Edge(year, year + 1, "fixed"))
                && tree.lemma(year + 1).equals("of")
                && edges.contains(new Edge(noun, in, "case"));
        return edges.stream()
                .filter(edge ->
                        fits && edge.dependent() == noun && edge.relation().matches("obl:.*"))
                .findFirst()
                .map(told ->
                        edges.stream().map(edge -> moved(edge, told, counted)).toList());
    }

    private static Edge moved(Edge edge, Edge told, Edge counted) {
        int noun = counted.head();
        int year = counted.dependent();
        if (edge.equals(told)) {
            return new Edge(told.head(), noun, "obl:of");
        }
        if (edge.equals(counted)) {
            return new Edge(told.head(), year, told.relation());
        }
        if (edge.relation().equals("fixed") && edge.head() == year) {
            return new Edge(noun, year + 1, "case");
        }
        return edge.equals(new Edge(noun, year - 1, "case")) ? new Edge(year, year - 1, "case") : edge;
    }
}
