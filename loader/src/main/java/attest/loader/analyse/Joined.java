package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Mends what the parser joins that cannot be joined. In "She asked them to wait and said that" it joins the finite verb to the infinitive, in
 * "rejected results that showed Holm winning, calling the count a theft" the participle behind the comma to one inside of the clause, in "names Holm as the man who ran the camp and says that" the present to the past.
 */
final class Joined {
    private static final String FINITE = "VBD|VBZ";
    /** What those who say something do by their words. */
    private static final String SPEAK =
            "accuse|add|apologi[sz]e|appeal|ask|blame|call|challenge|complain|condemn|critici[sz]e|defend|demand"
                    + "|deny|describe|dismiss|express|insist|order|pledge|praise|promise|question|reject|suggest|thank|threaten|urge|vow|warn|welcome";

    private final Tree tree;
    private final List<Edge> edges;

    private Joined(Tree tree) {
        this.tree = tree;
        this.edges = new ArrayList<>(tree.edges());
    }

    /** The edges with verbs joined to those that they go with. */
    static Tree of(Tree tree) {
        Joined joined = new Joined(tree);
        tree.edges().stream()
                .filter(edge -> edge.relation().startsWith("conj"))
                .filter(edge -> edge.head() < edge.dependent())
                .forEach(joined::mend);
        return tree.with(joined.edges);
    }

    private void mend(Edge joined) {
        String head = tree.tag(joined.head());
        String verb = tree.tag(joined.dependent());
        boolean finite = head.equals("VB") && verb.matches(FINITE) && isInfinitive(joined.head());
        Optional<Integer> main = above(joined.head());
        boolean tense = isPastAndPresent(head, verb)
                && main.isPresent()
                && !main.get().equals(joined.head())
                && !isPastAndPresent(tree.tag(main.get()), verb)
                && !hasSubject(joined);
        boolean beyond =
                verb.matches(FINITE) && main.isPresent() && isBehindClause(joined, main.get()) && !hasSubject(joined);
        boolean loose = head.equals("VBG")
                && verb.equals("VBG")
                && tree.tag(joined.dependent() - 1).equals(",")
                && isAlone(joined.dependent());
        if (finite || loose || tense || beyond) {
            main.ifPresent(top -> hang(joined, top, loose ? "advcl" : joined.relation()));
        }
    }

    /** "She told those who had left, and denied": behind the comma goes on who is told of before the clause. */
    private boolean isBehindClause(Edge joined, int main) {
        boolean comma = edges.stream()
                .filter(Tree.below(joined.dependent(), "cc"::equals))
                .anyMatch(
                        cc -> cc.dependent() > 0 && tree.tag(cc.dependent() - 1).equals(","));
        return comma
                && edges.stream()
                        .filter(edge -> edge.dependent() == joined.head())
                        .anyMatch(edge -> (edge.relation().equals("acl:relcl") && edge.head() > main)
                                || isTold(edge, joined.dependent()));
    }

    /** "He said that his client was ill, and accused the court": whoever tells one thing does the other by his words. */
    private boolean isTold(Edge clause, int verb) {
        return clause.relation().equals("ccomp")
                && tree.lemma(clause.head()).matches(Telling.VERBS)
                && tree.lemma(verb).matches(SPEAK)
                && tree.tag(verb).equals(tree.tag(clause.head()));
    }

    private static boolean isPastAndPresent(String one, String other) {
        return (one.equals("VBD") && other.matches("VBZ|VBP")) || (one.matches("VBZ|VBP") && other.equals("VBD"));
    }

    /** Whether the joined verb has a subject that it does not share with the one that it is joined to. */
    private boolean hasSubject(Edge joined) {
        return edges.stream()
                .filter(Tree.below(joined.dependent(), relation -> relation.startsWith("nsubj")))
                .anyMatch(edge -> edge.dependent() > joined.head());
    }

    private boolean isInfinitive(int verb) {
        return edges.stream().anyMatch(Tree.below(verb, "mark"::equals).and(edge -> tree.tag(edge.dependent())
                .equals("TO")));
    }

    /** Whether no "and" stands between it and the verb that it is joined to. */
    private boolean isAlone(int verb) {
        return edges.stream()
                .noneMatch(Tree.below(verb, relation -> relation.equals("cc")).and(edge -> edge.dependent() < verb));
    }

    /** The finite verb with a subject of its own nearest to the top of the sentence. */
    private Optional<Integer> above(int verb) {
        Optional<Integer> found = Optional.empty();
        List<Integer> seen = new ArrayList<>();
        for (Optional<Integer> at = head(verb); at.isPresent() && !seen.contains(at.get()); at = head(at.get())) {
            seen.add(at.get());
            boolean subject = edges.stream().anyMatch(Tree.below(at.get(), relation -> relation.startsWith("nsubj")));
            if (subject && tree.tag(at.get()).matches("VBD|VBZ|VBP|VBN")) {
                found = at;
            }
        }
        return found;
    }

    private Optional<Integer> head(int word) {
        return edges.stream()
                .filter(edge -> edge.dependent() == word && !edge.relation().matches("nsubj.*|conj.*|ref"))
                .map(Edge::head)
                .findFirst();
    }

    private void hang(Edge joined, int main, String relation) {
        List<Integer> shared = edges.stream()
                .filter(edge -> edge.head() == joined.head() && edge.relation().startsWith("nsubj"))
                .map(Edge::dependent)
                .toList();
        List<Integer> moved = new ArrayList<>(List.of(joined.dependent()));
        edges.stream()
                .filter(edge -> edge.head() == joined.head()
                        && edge.relation().startsWith("conj")
                        && edge.dependent() > joined.dependent()
                        && tree.tag(edge.dependent()).equals(tree.tag(joined.dependent())))
                .map(Edge::dependent)
                .forEach(moved::add);
        edges.removeIf(edge -> moved.contains(edge.dependent()) && edge.head() < joined.dependent());
        edges.removeIf(edge -> moved.contains(edge.head())
                && shared.contains(edge.dependent())
                && edge.relation().startsWith("nsubj"));
        List<Edge> subjects = edges.stream()
                .filter(Tree.below(main, "nsubj"::equals))
                .filter(edge -> edge.dependent() < joined.dependent())
                .toList();
        for (int verb : moved) {
            edges.add(new Edge(main, verb, relation));
            if (relation.startsWith("conj")) {
                subjects.forEach(subject -> edges.add(new Edge(verb, subject.dependent(), "nsubj")));
            }
        }
    }
}
