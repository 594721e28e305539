package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Lets what is told go on. In "Witnesses said soldiers came in boats and opened fire" the parser joins "opened" to "said", and the
 * witnesses fire. With a comma before "and", or with another tense, who tells it may be the one who acts.
 */
final class ToldClauses {
    /** What those who tell of it seldom do themselves while they tell it. */
    private static final String ACT =
            "open|fire|shoot|kill|beat|burn|arrest|take|seize|attack|throw|break|loot|enter|storm|raid|destroy|drag|set|torch"
                    + "|detain|stab|hit|strike|kick|abduct|kidnap|flee|escape|run|round|search|charge|use|surround|blow|hold|steal|rob|force|lead|shell";

    private final Tree tree;
    private final List<Edge> edges;

    private ToldClauses(Tree tree) {
        this.tree = tree;
        this.edges = tree.edges();
    }

    /** The edges with such verbs joined to the verb of what is told, with its subject. */
    static Tree of(Tree tree) {
        Tree mended = tree;
        for (Edge joined : tree.edges()) {
            if (joined.relation().equals("conj:and")) {
                mended = mended.with(new ToldClauses(mended).mended(joined));
            }
        }
        return mended;
    }

    private List<Edge> mended(Edge joined) {
        int verb = joined.dependent();
        boolean telling = tree.lemma(joined.head()).matches(Telling.VERBS)
                && tree.tag(joined.head()).equals("VBD")
                && tree.tag(verb).equals("VBD")
                && tree.lemma(verb).matches(ACT)
                && !isBehindComma(verb);
        return telling ? told(joined).map(clause -> moved(joined, clause)).orElse(edges) : edges;
    }

    /** The verb of what is told, in the same tense, between the two. */
    private Optional<Integer> told(Edge joined) {
        return edges.stream()
                .filter(edge -> edge.head() == joined.head() && edge.relation().equals("ccomp"))
                .map(Edge::dependent)
                .filter(clause -> clause > joined.head() && clause < joined.dependent())
                .filter(clause -> tree.tag(clause).equals("VBD"))
                .filter(clause -> subject(clause, joined.head()).isPresent())
                .findFirst();
    }

    private Optional<Edge> subject(int clause, int after) {
        return edges.stream()
                .filter(edge -> edge.head() == clause && edge.relation().equals("nsubj"))
                .filter(edge -> edge.dependent() > after && edge.dependent() < clause)
                .findFirst();
    }

    private boolean isBehindComma(int verb) {
        return edges.stream()
                .filter(edge -> edge.head() == verb && edge.relation().equals("cc"))
                .mapToInt(Edge::dependent)
                .anyMatch(and -> and > 0
                        && IntStream.of(and - 1)
                                .anyMatch(word -> tree.lemma(word).matches("[,;\"]|''")));
    }

    private List<Edge> moved(Edge joined, int clause) {
        int verb = joined.dependent();
        List<Edge> moved = new ArrayList<>(edges);
        boolean own = edges.stream()
                .anyMatch(edge ->
                        edge.head() == verb && edge.relation().startsWith("nsubj") && edge.dependent() > clause);
        if (own) {
            return edges;
        }
        moved.remove(joined);
        moved.removeIf(edge -> edge.head() == verb && edge.relation().startsWith("nsubj"));
        moved.add(new Edge(clause, verb, joined.relation()));
        subject(clause, joined.head()).ifPresent(edge -> moved.add(new Edge(verb, edge.dependent(), "nsubj")));
        return moved;
    }
}
