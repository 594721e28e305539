package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes an auxiliary that is said once for all that it stands for. In "Two men were killed and nine others wounded" the parser takes the
 * nine for those who wounded.
 */
final class SharedPassive {
    private SharedPassive() {}

    /** The edges with the subjects of such participles passive. */
    static Tree of(Tree tree) {
        Set<Integer> sharing = tree.edges().stream()
                .filter(edge -> edge.relation().startsWith("conj") && edge.head() < edge.dependent())
                .filter(edge -> tree.has(edge.head(), "aux:pass"))
                .filter(edge -> isBareParticiple(tree, edge.dependent()))
                .map(Edge::dependent)
                .collect(Collectors.toSet());
        return tree.with(tree.edges().stream()
                .map(edge -> sharing.contains(edge.head()) && edge.relation().equals("nsubj")
                        ? new Edge(edge.head(), edge.dependent(), "nsubj:pass")
                        : edge)
                .toList());
    }

    private static boolean isBareParticiple(Tree tree, int verb) {
        return tree.tag(verb).equals("VBN") && !tree.has(verb, "aux.*|cop|obj|ccomp|xcomp");
    }
}
