package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Takes the parser back to where it went astray: in "the students detained in May were released" it takes "detained" for the main verb,
 * of which the students are the subject, and cannot place "were released". A participle that has neither an auxiliary nor an object
 * only describes the noun before it, if a finite verb without a subject follows.
 */
final class GardenPaths {
    private final Tree tree;
    private final List<Edge> edges;

    private GardenPaths(Tree tree) {
        this.tree = tree;
        this.edges = tree.edges();
    }

    /** The edges with the finite verb above the participle. */
    static Tree of(Tree tree) {
        Tree mended = tree;
        for (Edge subject : tree.edges()) {
            if (subject.relation().matches("nsubj(:pass)?") && subject.dependent() < subject.head()) {
                mended = mended.with(new GardenPaths(mended).mended(subject.dependent(), subject.head()));
            }
        }
        return mended;
    }

    private List<Edge> mended(int noun, int participle) {
        Optional<Edge> way = isBareParticiple(participle) ? wayToVerb(participle) : wayFromPast(participle);
        if (way.isEmpty()) {
            return edges;
        }
        int verb = other(way.get(), participle);
        List<Edge> mended = new ArrayList<>();
        for (Edge edge : edges) {
            if (!edge.equals(way.get())) {
                mended.add(moved(edge, noun, participle, verb));
            }
        }
        mended.add(new Edge(verb, noun, tree.has(verb, "aux:pass") ? "nsubj:pass" : "nsubj"));
        return mended;
    }

    private Edge moved(Edge edge, int noun, int participle, int verb) {
        if (edge.head() == participle && edge.dependent() == noun) {
            return new Edge(noun, participle, "acl");
        }
        if (edge.head() == participle && (edge.dependent() < noun || edge.dependent() > verb)) {
            return new Edge(verb, edge.dependent(), edge.relation());
        }
        return edge.dependent() == participle ? new Edge(edge.head(), verb, edge.relation()) : edge;
    }

    private boolean isBareParticiple(int word) {
        return tree.tag(word).equals("VBN") && !tree.has(word, "aux|aux:pass|cop|obj|mark|expl|conj.*");
    }

    /** The edge that joins the participle with a finite verb behind it that has no subject of its own. */
    private Optional<Edge> wayToVerb(int participle) {
        return edges.stream()
                .filter(edge -> (edge.head() == participle && edge.relation().equals("dep"))
                        || (edge.dependent() == participle && edge.relation().matches("csubj(:pass)?")))
                .filter(edge -> isFinite(other(edge, participle)) && other(edge, participle) > participle)
                .findFirst();
    }

    /** "A colonel wanted over the raid was jailed", "men held last week have left": the past tense is a participle, too, if it would be a subject or a passive without one follows. */
    private Optional<Edge> wayFromPast(int past) {
        boolean bare =
                tree.tag(past).equals("VBD") && !tree.has(past, "aux|aux:pass|cop|obj|mark|expl|conj.*|ccomp|xcomp");
        return bare
                ? wayToVerb(past).filter(edge -> edge.dependent() == past || tree.has(edge.dependent(), "aux:pass"))
                : Optional.empty();
    }

    private boolean isFinite(int verb) {
        boolean alone = tree.tag(verb).matches("VB[DZP]");
        boolean helped = tree.tag(verb).matches("VB.?") && tree.has(verb, "aux|aux:pass|cop");
        return (alone || helped) && !tree.has(verb, "nsubj.*|mark|expl");
    }

    private static int other(Edge edge, int word) {
        return edge.head() == word ? edge.dependent() : edge.head();
    }
}
