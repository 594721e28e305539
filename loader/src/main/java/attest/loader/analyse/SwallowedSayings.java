package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives back the main verb that a relative clause swallowed. In "A resident who asked not to be named said soldiers shot nine miners" the
 * parser takes "asked" for the subject of "said", and the resident for the one who shot.
 */
final class SwallowedSayings {
    private final Tree tree;

    private SwallowedSayings(Tree tree) {
        this.tree = tree;
    }

    /** The edges with whoever is described as the one who says it. */
    static Tree of(Tree tree) {
        SwallowedSayings sayings = new SwallowedSayings(tree);
        return tree.edges().stream()
                .filter(edge -> edge.relation().equals("acl:relcl")
                        && tree.lemma(edge.dependent()).matches(Telling.VERBS)
                        && tree.tag(edge.dependent()).equals("VBD"))
                .flatMap(edge -> sayings.asked(edge).stream().map(asked -> sayings.mended(edge, asked)))
                .findFirst()
                .map(tree::with)
                .orElse(tree);
    }

    /** What stands as the subject of the saying though it is what "who" does. */
    private Optional<Edge> asked(Edge relative) {
        boolean who = tree.edges().stream()
                .anyMatch(edge ->
                        edge.head() == relative.head() && edge.relation().equals("ref"));
        return tree.edges().stream()
                .filter(edge -> edge.head() == relative.dependent()
                        && edge.relation().equals("nsubj")
                        && edge.dependent() > relative.head()
                        && edge.dependent() < relative.dependent())
                .filter(edge -> who && isVerbBefore(edge.dependent()))
                .findFirst();
    }

    /** A verb, or a noun whose verb was taken for an adjective: "who craved anonymity". */
    private boolean isVerbBefore(int word) {
        return tree.tag(word).startsWith("VB") || tree.hasTag(word, "amod", "VBD");
    }

    private List<Edge> mended(Edge relative, Edge asked) {
        int who = relative.head();
        int said = relative.dependent();
        Optional<Edge> deed = tree.edges().stream()
                .filter(edge -> edge.dependent() == who && edge.relation().startsWith("nsubj") && edge.head() > said)
                .findFirst();
        List<Edge> edges = new ArrayList<>(tree.edges());
        edges.remove(relative);
        edges.remove(asked);
        edges.remove(new Edge(said, who, "obj"));
        edges.add(new Edge(said, who, "nsubj"));
        edges.add(new Edge(who, asked.dependent(), "acl:relcl"));
        deed.ifPresent(edge -> tell(edges, edge, said));
        return edges;
    }

    /** What is said has for its subject what stood as the object of the saying. */
    private static void tell(List<Edge> edges, Edge deed, int said) {
        edges.remove(deed);
        edges.replaceAll(edge -> edge.dependent() == deed.head() && edge.head() < said
                ? new Edge(edge.head(), said, edge.relation())
                : edge);
        edges.replaceAll(edge -> edge.head() == said && edge.relation().equals("obj") && edge.dependent() < deed.head()
                ? new Edge(deed.head(), edge.dependent(), deed.relation())
                : edge);
        edges.add(new Edge(said, deed.head(), "ccomp"));
    }
}
