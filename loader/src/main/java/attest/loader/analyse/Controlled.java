package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives verbs without a subject the one that they share: "after arresting Lund, the soldiers left", "arrested in 1971, Lund left", "Lund
 * was the first to be arrested", "police managed to arrest Lund", "it was soldiers who arrested Lund".
 */
final class Controlled {
    private static final String AT_THE_TIME = "after|upon|on|by|in|while|when|since";
    private static final String SUCCEED = "manage|begin|start|continue|proceed";
    private static final String ORDINAL =
            "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|only|next|youngest|oldest";

    private final Tree tree;
    private final List<Edge> edges;

    private Controlled(Tree tree) {
        this.tree = tree;
        this.edges = new ArrayList<>(tree.edges());
    }

    /** The edges with these subjects. */
    static Tree of(Tree tree) {
        Controlled controlled = new Controlled(tree);
        tree.edges().forEach(controlled::mend);
        return tree.with(controlled.edges);
    }

    private void mend(Edge edge) {
        if (edge.relation().startsWith("advcl") && isAtTheTime(edge)) {
            share(edge, "nsubj");
        } else if (edge.relation().matches("advcl|advmod|dep") && isFronted(edge)) {
            edges.remove(edge);
            edges.add(new Edge(edge.head(), edge.dependent(), "advcl"));
            share(edge, "nsubj:pass");
        } else if (edge.relation().matches("xcomp|acl(:to)?") && isOneOfARow(edge.head()) && isTo(edge.dependent())) {
            own(edge.dependent());
            share(edge, "nsubj");
        } else if (edge.relation().equals("xcomp") && isDone(edge.head())) {
            own(edge.dependent());
            share(edge, "nsubj");
        } else if (edge.relation().equals("dep") && isCleft(edge)) {
            edges.remove(edge);
            edges.add(new Edge(edge.head(), edge.dependent(), "acl:relcl"));
            edges.add(new Edge(edge.dependent(), edge.head(), "nsubj"));
        }
    }

    /** "after arresting", "having arrested" */
    private boolean isAtTheTime(Edge edge) {
        int verb = edge.dependent();
        boolean marked =
                edge.relation().matches("advcl:(" + AT_THE_TIME + ")") || tree.hasWord(verb, "mark", AT_THE_TIME);
        return (tree.tag(verb).equals("VBG") && marked)
                || (tree.tag(verb).equals("VBN") && tree.hasTag(verb, "aux", "VBG"));
    }

    /** "Arrested in May, Lund left" */
    private boolean isFronted(Edge edge) {
        return edge.dependent() == 0
                && tree.tag(0).equals("VBN")
                && tree.tag(edge.head()).startsWith("VB")
                && !tree.has(0, "aux.*");
    }

    /** "the first to be arrested", "the fifth clerk to be arrested" */
    private boolean isOneOfARow(int noun) {
        return tree.has(noun, "cop")
                && !tree.hasWord(noun, "advmod", "not|never")
                && (tree.lemma(noun).matches(ORDINAL) || tree.hasWord(noun, "amod", ORDINAL));
    }

    private boolean isTo(int verb) {
        return tree.hasWord(verb, "mark", "to");
    }

    private boolean isDone(int verb) {
        return tree.lemma(verb).matches(SUCCEED)
                && tree.tag(verb).matches("VBD|VBZ|VBN")
                && !tree.hasWord(verb, "advmod", "not|never");
    }

    /** "It was soldiers who": the parser leaves the clause with a "who" for its subject. */
    private boolean isCleft(Edge edge) {
        return tree.has(edge.head(), "cop")
                && tree.hasWord(edge.head(), "nsubj", "it")
                && tree.tag(edge.dependent()).equals("VBD")
                && tree.hasTag(edge.dependent(), "nsubj", "WP");
    }

    /** The clause gets the subject of the verb that it stands beside, if it has none. */
    private void share(Edge clause, String relation) {
        if (!tree.has(clause.dependent(), "nsubj.*")) {
            tree.edges().stream()
                    .filter(Tree.below(clause.head(), subject -> subject.matches("nsubj(:pass)?")))
                    .limit(1)
                    .forEach(edge -> edges.add(new Edge(clause.dependent(), edge.dependent(), relation)));
        }
    }

    /** What the infinitive tells was done, by the one who is its subject. */
    private void own(int verb) {
        tree.edges().stream()
                .filter(edge -> edge.head() == verb && edge.relation().endsWith(":xsubj"))
                .forEach(edge -> {
                    edges.remove(edge);
                    edges.add(new Edge(verb, edge.dependent(), edge.relation().replace(":xsubj", "")));
                });
        edges.removeIf(edge -> edge.head() == verb
                && (edge.relation().equals("mark") || edge.relation().equals("aux:pass"))
                && tree.lemma(edge.dependent()).matches("to|be"));
    }
}
