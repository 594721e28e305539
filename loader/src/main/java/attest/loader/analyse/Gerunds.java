package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.List;
import java.util.Optional;

/**
 * Reads "after arresting Karl Lund" and "began arresting miners" as what somebody did to them: the parser takes "arresting" for an
 * adjective, as in "striking miners".
 */
final class Gerunds {
    /** What is done to persons and never says what they are like. */
    private static final String DONE_TO =
            "arrest|kill|shoot|torture|beat|execute|detain|murder|abduct|kidnap|attack|expel|deport|release|free"
                    + "|evict|assassinate|accuse|charge|convict|sentence|dismiss|sack|replace|appoint|name|nominate|succeed|meet|bomb|stab|poison"
                    + "|rape|jail|imprison|hang|behead|oust|overthrow|depose|topple|remove|try|acquit|pardon|wound|capture|seize|ambush|evacuate";

    private static final String BEGIN = "begin|start|continue|resume|keep";

    private Gerunds() {}

    /** The edges with such words as verbs and those behind them as objects. */
    static Tree of(Tree tree) {
        Tree mended = tree;
        for (Edge edge : tree.edges()) {
            if (isDone(tree, edge)) {
                mended = above(mended, edge.head()).isPresent() ? mended.with(turned(mended, edge)) : mended;
            }
        }
        return mended;
    }

    /** Right behind a preposition or a verb of beginning, and before a name or a noun without an article. */
    private static boolean isDone(Tree tree, Edge edge) {
        int verb = edge.dependent();
        return edge.relation().equals("amod")
                && verb > 0
                && verb < edge.head()
                && tree.tag(verb).equals("VBG")
                && tree.tag(edge.head()).matches("NNP|NNPS|NNS")
                && tree.lemma(verb).matches(DONE_TO)
                && (tree.tag(verb - 1).equals("IN") || tree.lemma(verb - 1).matches(BEGIN));
    }

    private static Optional<Edge> above(Tree tree, int noun) {
        return tree.edges().stream()
                .filter(edge -> edge.dependent() == noun && edge.relation().matches("(obl|nmod):.*|obj"))
                .filter(edge -> !tree.tag(edge.head()).equals("VBG"))
                .findFirst();
    }

    private static List<Edge> turned(Tree tree, Edge gerund) {
        Edge up = above(tree, gerund.head()).orElseThrow();
        return tree.edges().stream()
                .map(edge -> turned(edge, gerund, up))
                .distinct()
                .toList();
    }

    private static Edge turned(Edge edge, Edge gerund, Edge up) {
        int verb = gerund.dependent();
        int noun = gerund.head();
        if (edge.equals(up)) {
            String relation =
                    up.relation().equals("obj") ? "xcomp" : up.relation().replaceFirst("obl|nmod", "advcl");
            return new Edge(up.head(), verb, relation);
        }
        if (edge.equals(gerund)) {
            return new Edge(verb, noun, "obj");
        }
        if (edge.head() == noun && edge.relation().equals("case") && edge.dependent() < verb) {
            return new Edge(verb, edge.dependent(), "mark");
        }
        boolean behind = edge.head() == noun
                && edge.dependent() > noun
                && edge.relation().startsWith("nmod:in");
        return behind ? new Edge(verb, edge.dependent(), edge.relation().replace("nmod", "obl")) : edge;
    }
}
