package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The clause in which a word stands. */
final class Clause {
    private static final Pattern INSIDE = Pattern.compile("obj|iobj|obl.*|nmod.*|nsubj.*|conj.*|case|dep");
    private static final Pattern SHARED = Pattern.compile("xcomp.*");

    private Clause() {}

    /**
     * The subjects of the verb that a word is an object of, and of those that this verb goes with: whoever they are, a "him" there is
     * somebody else. None for "his", which may be anybody's.
     */
    static Set<Integer> subjects(Grammar grammar, int word) {
        Set<Integer> subjects = new HashSet<>();
        if (grammar.relation(word).equals("nmod:poss")) {
            return subjects;
        }
        OptionalInt at = verb(grammar, word);
        while (at.isPresent()) {
            int verb = at.getAsInt();
            subjects.addAll(grammar.dependents(verb, "nsubj"));
            boolean shared = SHARED.matcher(grammar.relation(verb)).matches()
                    || (isAccusative(grammar, word) && grammar.parent(word).equals(OptionalInt.of(verb)));
            at = shared ? grammar.parent(verb) : OptionalInt.empty();
        }
        return subjects;
    }

    /** "Berger had him arrested": the parser takes "him" for the subject of what is done to him. */
    private static boolean isAccusative(Grammar grammar, int word) {
        return grammar.relation(word).startsWith("nsubj")
                && grammar.token(word).word().matches("him|her");
    }

    /** "Berger left, he said": whoever speaks is nobody whom his own words name. */
    static boolean isInWordsOf(Grammar grammar, int pronoun, int subject) {
        if (!grammar.relation(pronoun).startsWith("nsubj")) {
            // "Berger urged her": whom one urges is somebody else.
            return grammar.relation(pronoun).matches("obj|iobj|obl:(to|on|with|for|of|against)")
                    && grammar.parent(pronoun).equals(grammar.parent(subject));
        }
        int verb = grammar.parent(pronoun).orElseThrow();
        boolean below = Stream.concat(Stream.of(subject), grammar.ancestors(subject).stream())
                .anyMatch(word -> grammar.relation(word).equals("ccomp")
                        && grammar.parent(word).orElseThrow() == verb);
        return below
                || (grammar.relation(verb).equals("parataxis")
                        && isBehindPause(grammar, Math.min(pronoun, verb))
                        && grammar.parent(subject).equals(grammar.parent(verb)));
    }

    /** Not as in "Berger told me he left", where the parser hangs the words of Berger in the same way. */
    private static boolean isBehindPause(Grammar grammar, int word) {
        return word > 0
                && !Character.isLetterOrDigit(grammar.token(word - 1)
                        .word()
                        .codePointBefore(grammar.token(word - 1).word().length()));
    }

    private static OptionalInt verb(Grammar grammar, int word) {
        OptionalInt at = OptionalInt.of(word);
        while (at.isPresent()
                && !grammar.token(at.getAsInt()).tag().startsWith("VB")
                && INSIDE.matcher(grammar.relation(at.getAsInt())).matches()) {
            at = grammar.parent(at.getAsInt());
        }
        return at.isPresent() && at.getAsInt() != word ? at : OptionalInt.empty();
    }
}
