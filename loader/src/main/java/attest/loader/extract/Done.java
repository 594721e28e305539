package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import java.util.stream.IntStream;

/** Whether the grammar of a verb lets what it tells have been done: not "should go", "if convicted", "not one was tried". */
final class Done {
    /** What keeps something from being done, or only lets it be feared. */
    private static final String EVADE =
            "escape|avoid|evade|dodge|risk|fear|threaten|deny|save|protect|prevent|spare|stop|keep|rescue|refuse";

    private Done() {}

    static boolean is(Grammar grammar, int verb) {
        return !grammar.isOnlyPossible(verb)
                && !isByNotOne(grammar, verb)
                && !isOfOneToBe(grammar, verb)
                && !isConditional(grammar, verb)
                && !isAsIf(grammar, verb)
                && !isEvaded(grammar, verb)
                && !isToBeDone(grammar, verb);
    }

    /** "not one officer was tried" */
    static boolean isByNotOne(Grammar grammar, int verb) {
        return grammar.dependents(verb, "nsubj").stream()
                .filter(subject -> subject < verb)
                .map(subject ->
                        grammar.phrase(subject, relation -> relation.matches("nummod|advmod|det.*|neg|cc.*|dep")))
                .anyMatch(phrase -> grammar.token(phrase.first()).lemma().equals("not"));
    }

    /** "I will not be the mayor who sent soldiers" */
    private static boolean isOfOneToBe(Grammar grammar, int verb) {
        return grammar.parent(verb).stream()
                .filter(noun -> grammar.relation(verb).matches("acl:relcl|dep"))
                .filter(noun -> !grammar.dependents(noun, "cop").isEmpty())
                .anyMatch(grammar::isToCome);
    }

    /** "If convicted Holm could go to prison" */
    private static boolean isConditional(Grammar grammar, int verb) {
        return verb > 0
                && grammar.token(verb).tag().equals("VBN")
                && grammar.token(verb - 1).lemma().matches("if|unless");
    }

    /** "demanded that Holm be suspended and tried": a bare "be" wishes; "wants the act repealed". */
    private static boolean isToBeDone(Grammar grammar, int verb) {
        boolean wanted = grammar.token(verb).tag().equals("VBN")
                && grammar.relation(verb).matches("xcomp|ccomp|dep")
                && grammar.dependents(verb, relation -> relation.startsWith("aux"))
                        .isEmpty()
                && grammar.token(grammar.parent(verb).orElseThrow()).lemma().matches("want|need|like|wish|prefer");
        boolean bare = grammar.dependents(verb, "aux:pass").stream()
                        .anyMatch(be -> grammar.token(be).word().equalsIgnoreCase("be"))
                && grammar.dependents(verb, relation -> relation.matches("aux|mark")).stream()
                        .noneMatch(word -> grammar.token(word).tag().matches("MD|TO"));
        boolean joined = grammar.relation(verb).startsWith("conj")
                && grammar.dependents(verb, relation -> relation.startsWith("aux"))
                        .isEmpty()
                && grammar.token(verb).tag().equals("VBN")
                && isToBeDone(grammar, grammar.parent(verb).orElseThrow());
        return wanted || bare || joined;
    }

    /** "as if soldiers had shot him" */
    private static boolean isAsIf(Grammar grammar, int verb) {
        return grammar.relation(verb).matches("advcl:as_(if|though)");
    }

    /** "escaped being arrested", "threatened with being shot", "instead of being freed", "denied having been there" */
    private static boolean isEvaded(Grammar grammar, int verb) {
        boolean gerund = grammar.dependents(verb, relation -> relation.startsWith("aux")).stream()
                .anyMatch(aux -> grammar.token(aux).tag().equals("VBG"));
        // The verb right before counts, too: the parser takes "Dorn escaped being arrested" for the Dorn who was
        // escaped.
        boolean evaded = IntStream.concat(
                        grammar.parent(verb).stream(),
                        grammar.dependents(verb, relation -> relation.startsWith("aux")).stream()
                                .mapToInt(aux -> Math.max(0, aux - 1)))
                .anyMatch(head -> grammar.token(head).lemma().matches(EVADE));
        return gerund
                && (evaded
                        || grammar.relation(verb).contains("instead")
                        || grammar.dependents(verb, relation -> relation.matches("mark|case")).stream()
                                .anyMatch(word -> grammar.token(word).lemma().equals("instead")));
    }
}
