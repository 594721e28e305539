package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Mends what the parser often gets wrong. In "Anna Berger, who had led the strike, became mayor" it hangs the main verb on the
 * verb of the relative clause and leaves it without its subject. In "police arrested the docker Peter Holm" it takes the
 * docker for one to whom something else is given. In "accused Peter Holm of ordering the raid" it does not say who ordered.
 */
final class Repairs {
    /** What one step mends the next may need. */
    private static final List<UnaryOperator<Tree>> STEPS = List.of(
            GardenPaths::of,
            CountedYears::of,
            YearSubjects::of,
            WhenClauses::of,
            RaisedSubjects::of,
            Gerunds::of,
            Controlled::of,
            SwallowedSayings::of,
            Joined::of,
            ToldClauses::of,
            LatePassive::of,
            SharedPassive::of,
            SharedObjects::of,
            CountedSubjects::of,
            LateSubjects::of,
            Headlines::of,
            tree -> tree.with(new Repairs(tree).mended()));

    private static final Set<String> ACCUSE = Set.of("accuse", "suspect");

    private final Tree tree;
    private final List<Edge> edges;

    private Repairs(Tree tree) {
        this.tree = tree;
        this.edges = tree.edges();
    }

    /** The edges with those that were missing. */
    static List<Edge> of(Tree tree) {
        Tree mended = tree;
        for (UnaryOperator<Tree> step : STEPS) {
            mended = step.apply(mended);
        }
        return mended.edges();
    }

    private List<Edge> mended() {
        List<Edge> mended = new ArrayList<>();
        edges.forEach(edge -> mended.add(mended(edge)));
        for (Edge edge : edges) {
            if (edge.relation().equals("dep") && isMainVerb(edge)) {
                described(edge.head()).stream()
                        .filter(noun -> noun < edge.head())
                        .forEach(noun -> mended.add(new Edge(edge.dependent(), noun, "nsubj")));
            }
            if (isCharge(edge)) {
                accused(edge.head()).forEach(person -> mended.add(new Edge(edge.dependent(), person, "nsubj")));
            }
        }
        return mended;
    }

    private Edge mended(Edge edge) {
        if (isGivenNothing(edge)) {
            return new Edge(edge.head(), edge.dependent(), "obj");
        }
        if (isSuffered(edge)) {
            return new Edge(edge.head(), edge.dependent(), "nsubj:pass");
        }
        return isSecondObject(edge) ? new Edge(titleBefore(edge.dependent()), edge.dependent(), "appos") : edge;
    }

    /** "met the minister, Gen. Anna Berger": a second object behind a comma is the name of the first. */
    private boolean isSecondObject(Edge edge) {
        int title = titleBefore(edge.dependent());
        return edge.relation().equals("obj")
                && title > edge.head()
                && tree.tag(edge.dependent()).equals("NNP")
                && tree.tag(title).matches("NNP?")
                && tree.lemma(title + 1).equals(",")
                && edges.stream()
                        .anyMatch(Tree.below(edge.head(), "obj"::equals).and(other -> other.dependent() <= title));
    }

    /** The word before the comma that stands before a name. */
    private int titleBefore(int name) {
        return edges.stream()
                        .filter(Tree.below(name, "compound"::equals))
                        .mapToInt(Edge::dependent)
                        .filter(word -> word < name)
                        .min()
                        .orElse(name)
                - 2;
    }

    /** "accused of ordering": what follows is said of whoever is accused. */
    private boolean isCharge(Edge edge) {
        return edge.relation().matches("(obl|advcl):of")
                && tree.tag(edge.dependent()).equals("VBG")
                && ACCUSE.contains(tree.lemma(edge.head()));
    }

    private List<Integer> accused(int verb) {
        return edges.stream()
                .filter(Tree.below(verb, relation -> relation.equals("obj") || relation.equals("nsubj:pass")))
                .map(Edge::dependent)
                .toList();
    }

    /** An indirect object beside no direct one, with a name behind it that the parser could not place. */
    private boolean isGivenNothing(Edge edge) {
        int noun = edge.dependent();
        return edge.relation().equals("iobj")
                && edges.stream().noneMatch(Tree.below(edge.head(), "obj"::equals))
                && edges.stream()
                        .filter(Tree.below(noun, "dep"::equals))
                        .anyMatch(name -> name.dependent() > noun
                                && tree.tag(name.dependent()).equals("NNP"));
    }

    /** "Anna Berger, who had been indicted": what stands before a passive without a subject is the subject. */
    private boolean isSuffered(Edge edge) {
        return edge.relation().equals("obj")
                && edge.dependent() < edge.head()
                && tree.tag(edge.head()).equals("VBN")
                && edges.stream().anyMatch(Tree.below(edge.head(), "aux:pass"::equals))
                && edges.stream().noneMatch(Tree.below(edge.head(), relation -> relation.startsWith("nsubj")));
    }

    private boolean isMainVerb(Edge edge) {
        int verb = edge.dependent();
        return verb > edge.head()
                && tree.tag(verb).matches("VB[DZPN]")
                && tree.tag(edge.head()).startsWith("VB")
                && edges.stream()
                        .filter(Tree.below(verb, relation -> relation.startsWith("nsubj")))
                        .allMatch(subject -> tree.lemma(subject.dependent()).matches("(him|her)self|themselves"));
    }

    /** The nouns that a relative clause with this verb describes. */
    private List<Integer> described(int verb) {
        boolean who = edges.stream()
                .filter(Tree.below(verb, "nsubj"::equals))
                .anyMatch(edge -> tree.tag(edge.dependent()).equals("WP"));
        return edges.stream()
                .filter(edge -> edge.dependent() == verb)
                .filter(edge -> edge.relation().equals("acl:relcl")
                        || (who && edge.relation().equals("dep")))
                .map(Edge::head)
                .filter(noun -> tree.tag(noun).startsWith("NN"))
                .toList();
    }
}
