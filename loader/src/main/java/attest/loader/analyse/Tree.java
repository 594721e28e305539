package attest.loader.analyse;

import attest.loader.model.Edge;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;

/**
 * The grammar of one sentence, as the parser saw it or as it is mended so far.
 *
 * @param edges what hangs on what, by the numbers of the words
 * @param tags the tag of a word
 * @param lemmas the lemma of a word
 */
record Tree(List<Edge> edges, IntFunction<String> tags, IntFunction<String> lemmas) {
    /** The same words with other edges. */
    Tree with(List<Edge> others) {
        return new Tree(others, tags, lemmas);
    }

    String tag(int word) {
        return tags.apply(word);
    }

    String lemma(int word) {
        return lemmas.apply(word);
    }

    /** Whether something hangs on a word by one of the relations, given as a pattern. */
    boolean has(int word, String relations) {
        return edges.stream().anyMatch(below(word, relation -> relation.matches(relations)));
    }

    /** Whether a word of these lemmas, given as a pattern, hangs on a word by that relation. */
    boolean hasWord(int head, String relation, String lemmas) {
        return edges.stream().filter(below(head, relation::equals)).anyMatch(edge -> lemma(edge.dependent())
                .matches(lemmas));
    }

    /** Whether a word of that tag hangs on a word by that relation. */
    boolean hasTag(int head, String relation, String tag) {
        return edges.stream().filter(below(head, relation::equals)).anyMatch(edge -> tag(edge.dependent())
                .equals(tag));
    }

    /** Edges from a word down. */
    static Predicate<Edge> below(int head, Predicate<String> relations) {
        return edge -> edge.head() == head && relations.test(edge.relation());
    }
}
