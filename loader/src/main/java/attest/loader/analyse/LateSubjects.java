package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Gives a verb back the subject that stands right before it. A comma closes what only describes a name, so in "Asked by the judge, Karen
 * Holt, Peter Holm replied" Holm is no other name of Holt's, and in "In a letter to Karen Holt, he wrote" she is not the one who wrote;
 * the parser takes whoever stands before the comma.
 */
final class LateSubjects {
    private final Tree tree;
    private final List<Edge> edges;

    private LateSubjects(Tree tree) {
        this.tree = tree;
        this.edges = tree.edges();
    }

    /** The edges with such subjects in their place. */
    static Tree of(Tree tree) {
        Tree mended = tree;
        for (Edge subject : tree.edges()) {
            if (subject.relation().matches("nsubj(:pass)?") && subject.dependent() < subject.head()) {
                mended = mended.with(new LateSubjects(mended).mended(subject));
            }
        }
        return mended;
    }

    private List<Edge> mended(Edge subject) {
        Optional<Integer> late = pronoun(subject).or(() -> described(subject));
        return late.isEmpty() ? edges : moved(subject, late.get());
    }

    /** "Karen Holt, he wrote": both cannot be the subject. */
    private Optional<Integer> pronoun(Edge subject) {
        return edges.stream()
                .filter(edge -> edge.head() == subject.head() && edge.relation().equals(subject.relation()))
                .map(Edge::dependent)
                .filter(word -> word > subject.dependent() && word < subject.head())
                .filter(word ->
                        tree.tag(word).equals("PRP") && tree.lemma(word - 1).equals(","))
                .filter(word -> reaches(word, Set.of(), subject.head()))
                .findFirst();
    }

    /**
     * What is called the subject's other name, but has no comma between it and the verb. Many leave out that comma, so the subject must
     * itself stand behind one: as a name, or as what describes a name.
     */
    private Optional<Integer> described(Edge subject) {
        Set<Integer> phrase = below(subject.dependent());
        int first = first(phrase);
        boolean second = first > 1 && tree.lemma(first - 1).equals(",");
        boolean named = tree.tag(first).startsWith("NNP");
        boolean describes =
                second && tree.tag(first).equals("DT") && tree.tag(first - 2).startsWith("NNP");
        return edges.stream()
                .filter(edge -> edge.relation().equals("appos") && phrase.contains(edge.head()))
                .map(Edge::dependent)
                .filter(noun -> noun > subject.dependent() && noun < subject.head())
                .filter(noun -> describes
                        || (second && named && tree.tag(first(below(noun))).startsWith("NNP")))
                .filter(noun -> isBehindComma(noun) && reaches(noun, below(noun), subject.head()))
                .findFirst();
    }

    private static int first(Set<Integer> phrase) {
        return phrase.stream().min(Integer::compare).orElseThrow();
    }

    private boolean isBehindComma(int noun) {
        int first = first(below(noun));
        return first > 0 && tree.lemma(first - 1).equals(",");
    }

    /** Whether nothing but its own words and those of the verb stand between a noun and the verb. */
    private boolean reaches(int noun, Set<Integer> phrase, int verb) {
        return IntStream.range(noun + 1, verb)
                .allMatch(word -> !tree.lemma(word).matches("[,;:]")
                        && (phrase.contains(word)
                                || edges.stream()
                                        .anyMatch(edge -> edge.dependent() == word
                                                && edge.head() == verb
                                                && edge.relation().matches("aux.*|advmod|cop|neg"))));
    }

    private List<Edge> moved(Edge subject, int late) {
        List<Edge> moved = new ArrayList<>();
        for (Edge edge : edges) {
            boolean early =
                    edge.dependent() == subject.dependent() && edge.relation().startsWith("nsubj");
            if (!early) {
                moved.add(edge);
            } else if (edges.stream()
                    .noneMatch(other -> other.head() == edge.head()
                            && other.dependent() == late
                            && other.relation().equals(edge.relation()))) {
                moved.add(new Edge(edge.head(), late, edge.relation()));
            }
        }
        moved.add(new Edge(subject.head(), subject.dependent(), "dep"));
        return moved;
    }

    private Set<Integer> below(int word) {
        Set<Integer> found = new HashSet<>(Set.of(word));
        boolean grows = true;
        while (grows) {
            grows = edges.stream()
                    .filter(edge ->
                            found.contains(edge.head()) && !edge.relation().startsWith("nsubj"))
                    .map(Edge::dependent)
                    .toList()
                    .stream()
                    .anyMatch(found::add);
        }
        return found;
    }
}
