package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Span;
import attest.loader.number.CountMention;
import attest.loader.number.Counts;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Finds the number that belongs to a noun: in its own phrase and before it, or the number itself ("thousands of"). */
final class Figures {
    private final Scene scene;
    private final Times times;

    Figures(Scene scene, Times times) {
        this.scene = scene;
        this.times = times;
    }

    Optional<CountMention> of(At noun) {
        Grammar grammar = scene.grammar(noun.sentence());
        SortedSet<Integer> phrase = grammar.phrase(noun.token(), Figures::belongs);
        Span words = grammar.span(phrase);
        return in(noun.sentence()).stream()
                .filter(count -> words.overlaps(count.span()) || standsBefore(grammar, noun, count))
                .filter(count ->
                        count.span().start() <= scene.token(noun).span().start())
                .filter(count -> countsThis(grammar, noun, count) || standsBefore(grammar, noun, count))
                .reduce((first, second) -> second);
    }

    private List<CountMention> in(int sentence) {
        return Counts.find(scene.offsets(), scene.sentence(sentence).span(), times.spans(sentence));
    }

    private static boolean belongs(String relation) {
        return relation.matches("nummod.*|amod|advmod|compound.*|det.*|dep|case|fixed|mwe|appos|parataxis");
    }

    /** Nothing but words that describe the noun stands between the figure and the noun. */
    private boolean standsBefore(Grammar grammar, At noun, CountMention count) {
        SortedSet<Integer> phrase = grammar.phrase(noun.token());
        for (int i = noun.token() - 1; i >= 0; i--) {
            Span word = grammar.token(i).span();
            if (count.span().overlaps(word)) {
                return true;
            }
            if (!phrase.contains(i) || !grammar.token(i).tag().matches("JJ.*|NN.*|VBN|VBG|HYPH")) {
                return false;
            }
        }
        return false;
    }

    /** The figure hangs on the noun itself, or is it; a figure inside a name or date does not. */
    private static boolean countsThis(Grammar grammar, At noun, CountMention count) {
        Optional<Integer> head = grammar.headOf(count.span());
        if (head.isEmpty()) {
            return false;
        }
        int word = head.get();
        boolean below = grammar.ancestors(word).contains(noun.token())
                && grammar.relation(word).matches("nummod.*|amod|dep|compound|advmod|det.*");
        boolean direct = word == noun.token() || below;
        boolean of = !grammar.dependents(word, "nmod:of").isEmpty()
                && grammar.dependents(word, "nmod:of").contains(noun.token());
        return direct || of;
    }
}
