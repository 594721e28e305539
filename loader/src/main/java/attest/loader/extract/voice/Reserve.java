package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Token;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Words beside a predicate, or above it, that keep anybody from saying that it is so: denials without "not", plots of films, near misses, questions. */
final class Reserve {
    private Reserve() {}

    /** "It is a myth that they left", "that they left is untrue": the word that calls it so negates it. */
    static boolean callsFalse(Grammar grammar, int word, SpeechWords words) {
        return words.in("falsehoods", grammar.token(word).lemma())
                && (!grammar.dependents(word, "cop").isEmpty()
                        || grammar.relation(word).matches("xcomp|ccomp"));
    }

    /** "almost shot", "in the film, he shoots", "without the arrest", "dreamt that they shot", "far from being shot". */
    static boolean isUnreal(Grammar grammar, int predicate, SpeechWords words) {
        return words.in("imagining", grammar.token(predicate).lemma())
                || grammar.children(predicate).stream()
                        .anyMatch(child -> isNearly(grammar, child, predicate, words)
                                || isPlot(grammar, child, predicate, words)
                                || isAbsence(grammar, child, words));
    }

    private static boolean isNearly(Grammar grammar, int adverb, int predicate, SpeechWords words) {
        boolean between = IntStream.range(adverb + 1, predicate)
                .allMatch(word -> grammar.relation(word).matches("aux.*|advmod"));
        return adverb < predicate
                && between
                && grammar.relation(adverb).startsWith("advmod")
                && words.in("nearly", grammar.token(adverb).lemma());
    }

    private static boolean isPlot(Grammar grammar, int noun, int predicate, SpeechWords words) {
        return grammar.relation(noun).equals("obl:in")
                && words.in("fictions", grammar.token(noun).lemma())
                && words.verb(grammar.token(predicate).lemma()).isEmpty();
    }

    private static boolean isAbsence(Grammar grammar, int child, SpeechWords words) {
        boolean farFrom = child > 0
                && grammar.token(child).lemma().equals("from")
                && grammar.token(child - 1).lemma().equals("far");
        return grammar.relation(child).matches("case|mark")
                && (farFrom || words.in("absences", grammar.token(child).lemma()));
    }

    /** "the presumed death", "the reported arrest" */
    static boolean isHedge(Grammar grammar, int child, SpeechWords words) {
        String adjective = grammar.token(child).word().toLowerCase(Locale.ROOT);
        return grammar.relation(child).equals("amod") && words.in("hedging-adjectives", adjective);
    }

    /** "Neither Holm nor Lund was shot", "nothing tells that he was" */
    static boolean isNobody(Grammar grammar, int subject, int verb) {
        return (subject < verb && grammar.token(subject).lemma().equals("nothing"))
                || IntStream.rangeClosed(Math.max(0, grammar.phrase(subject).first() - 1), subject)
                        .anyMatch(word -> grammar.token(word).lemma().equals("neither"));
    }

    /** Whether a sentence asks if it is so: "Was he shot?", "He was never shot?"; who asks why he was shot tells that he was. */
    static boolean asks(Grammar grammar) {
        List<Token> tokens = grammar.sentence().tokens();
        int last = tokens.size() - 1;
        while (last > 0 && tokens.get(last).tag().matches("''|``|-RRB-")) {
            last--;
        }
        return tokens.get(last).word().equals("?")
                && tokens.stream().noneMatch(token -> token.tag().startsWith("W"));
    }
}
