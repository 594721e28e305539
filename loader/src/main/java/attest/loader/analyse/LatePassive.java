package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Joins a participle to the passive that it goes on from. In "was convicted of murder and jailed for life" and "was brought before a
 * magistrate, charged with theft and fined" the parser joins what was done next to the noun before it.
 */
final class LatePassive {
    private static final String NOMINAL = "obl.*|obj|nmod.*|advcl.*|dep";

    private final Tree tree;
    private final List<Edge> edges;

    private LatePassive(Tree tree) {
        this.tree = tree;
        this.edges = tree.edges();
    }

    /** The edges with such participles joined to the passive verb, with its subject. */
    static Tree of(Tree tree) {
        Tree mended = tree;
        for (Edge joined : tree.edges()) {
            if (joined.relation().startsWith("conj") && joined.head() < joined.dependent()) {
                mended = mended.with(new LatePassive(mended).mended(joined));
            }
        }
        return mended;
    }

    private List<Edge> mended(Edge joined) {
        int participle = joined.dependent();
        boolean astray = tree.tag(joined.head()).startsWith("NN")
                && tree.tag(participle).equals("VBN")
                && tree.has(participle, "obl.*|obj|advcl.*|xcomp|advmod")
                && !tree.has(participle, "det.*|amod|nummod|case|aux.*|nsubj.*|compound|cop");
        Optional<Integer> passive = astray ? passive(joined.head()) : beyond(joined);
        return passive.map(verb -> joined(verb, joined)).orElse(edges);
    }

    /** "was held in the riots, in which two died, and charged": behind the comma goes on what is told of before the clause. */
    private Optional<Integer> beyond(Edge joined) {
        boolean comma = edges.stream()
                .filter(edge ->
                        edge.head() == joined.dependent() && edge.relation().equals("cc"))
                .anyMatch(edge ->
                        edge.dependent() > 0 && tree.tag(edge.dependent() - 1).equals(","));
        return !comma || !tree.tag(joined.dependent()).equals("VBN") || tree.has(joined.dependent(), "aux.*|cop")
                ? Optional.empty()
                : edges.stream()
                        .filter(edge -> edge.relation().equals("acl:relcl") && edge.dependent() == joined.head())
                        .flatMap(edge -> passive(edge.head()).stream())
                        .findFirst();
    }

    /** The passive verb that a noun hangs on, through other nouns at most. */
    private Optional<Integer> passive(int noun) {
        Set<Integer> seen = new HashSet<>();
        Optional<Integer> at = head(noun);
        while (at.isPresent() && seen.add(at.get()) && !isPassive(at.get())) {
            at = tree.tag(at.get()).startsWith("NN") ? head(at.get()) : Optional.empty();
        }
        return at.filter(this::isPassive);
    }

    private boolean isPassive(int verb) {
        return tree.tag(verb).equals("VBN") && tree.has(verb, "aux:pass") && tree.has(verb, "nsubj:pass");
    }

    private Optional<Integer> head(int word) {
        return edges.stream()
                .filter(edge -> edge.dependent() == word && edge.head() < word)
                .filter(edge -> edge.relation().matches(NOMINAL))
                .map(Edge::head)
                .findFirst();
    }

    private List<Edge> joined(int verb, Edge joined) {
        int participle = joined.dependent();
        List<Edge> mended = new ArrayList<>(edges);
        mended.removeIf(edge -> edge.dependent() == participle && edge.head() < participle);
        mended.removeIf(edge -> edge.head() == participle && edge.relation().startsWith("nsubj"));
        mended.add(new Edge(verb, participle, joined.relation()));
        edges.stream()
                .filter(edge -> edge.head() == verb && edge.relation().equals("nsubj:pass"))
                .forEach(edge -> mended.add(new Edge(participle, edge.dependent(), "nsubj:pass")));
        return mended;
    }
}
