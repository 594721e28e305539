package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/**
 * Takes an auxiliary that is said once for all that it stands for. In "Two men were killed and nine others wounded" the parser takes the
 * nine for those who wounded.
 */
final class SharedPassive {
    private SharedPassive() {}

    /** The edges with the subjects of such participles passive. */
    static List<Edge> of(List<Edge> edges, IntFunction<String> tags) {
        Set<Integer> sharing = edges.stream()
                .filter(edge -> edge.relation().startsWith("conj") && edge.head() < edge.dependent())
                .filter(edge -> has(edges, edge.head(), "aux:pass"))
                .filter(edge -> isBareParticiple(edges, edge.dependent(), tags))
                .map(Edge::dependent)
                .collect(Collectors.toSet());
        return edges.stream()
                .map(edge -> sharing.contains(edge.head()) && edge.relation().equals("nsubj")
                        ? new Edge(edge.head(), edge.dependent(), "nsubj:pass")
                        : edge)
                .toList();
    }

    private static boolean isBareParticiple(List<Edge> edges, int verb, IntFunction<String> tags) {
        return tags.apply(verb).equals("VBN") && !has(edges, verb, "aux.*|cop|obj|ccomp|xcomp");
    }

    private static boolean has(List<Edge> edges, int word, String relations) {
        return edges.stream()
                .anyMatch(edge -> edge.head() == word && edge.relation().matches(relations));
    }
}
