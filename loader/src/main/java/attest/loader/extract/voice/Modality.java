package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Stance;
import java.util.List;
import java.util.Set;

/**
 * What the words around one predicate do to it.
 *
 * @param negated it is said not to be so
 * @param hedged it is said with reserve
 * @param unreal it is wished, planned, feared, foreseen or supposed: nobody says that it is so
 */
record Modality(boolean negated, boolean hedged, boolean unreal) {
    private static final Set<String> OPEN_ENDED = Set.of(
            "postpone",
            "adjourn",
            "suspend",
            "delay",
            "defer",
            "refuse",
            "wait",
            "remand",
            "vow",
            "insist",
            "demand",
            "order",
            "agree",
            "bar",
            "ban",
            "forbid",
            "withhold",
            "say",
            "put",
            "swear",
            "promise",
            "pledge");

    /** What is not clear or certain is not denied. */
    private static final String SURE = "clear|certain|sure|known|proven|proved|established|evident|obvious";

    private static final String BEYOND_DOUBT = "doubt|question|secret|mistake";

    static final Modality PLAIN = new Modality(false, false, false);

    static Modality of(Grammar grammar, int predicate, SpeechWords words) {
        boolean negated = false;
        boolean hedged = false;
        boolean unreal = isConjunctOfUnreal(grammar, predicate, words);
        for (int child : grammar.children(predicate)) {
            String lemma = grammar.token(child).lemma();
            String relation = grammar.relation(child);
            negated |= isNegation(grammar, predicate, child, words);
            hedged |= relation.startsWith("advmod") && words.in("hedges", lemma);
            hedged |= Reserve.isHedge(grammar, child, words);
            hedged |= relation.startsWith("aux") && (words.in("modals", lemma) || lemma.equals("must"));
            unreal |= relation.startsWith("aux") && words.in("future", lemma);
            unreal |= relation.equals("mark")
                    && words.in("unreal-marks", lemma)
                    && !(lemma.equals("until") && isReached(grammar, predicate));
        }
        boolean wanted = isToBe(grammar, predicate)
                || isPurpose(grammar, predicate, words)
                || isImperative(grammar, predicate)
                || isInvertedCondition(grammar, predicate);
        boolean unsure = negated && grammar.token(predicate).lemma().matches(SURE);
        return new Modality(
                (negated && !unsure) ^ Reserve.callsFalse(grammar, predicate, words),
                hedged,
                unreal || wanted || unsure || Reserve.isUnreal(grammar, predicate, words));
    }

    /** "headed the bank until he was sacked": what went on in the past has ended; "refused to work until", "was put off until" may go on. */
    private static boolean isReached(Grammar grammar, int predicate) {
        return isPast(grammar, predicate)
                && grammar.relation(predicate).startsWith("advcl")
                && grammar.parent(predicate).stream()
                        .anyMatch(verb -> isPast(grammar, verb)
                                && !OPEN_ENDED.contains(grammar.token(verb).lemma()));
    }

    private static boolean isPast(Grammar grammar, int verb) {
        List<Integer> aids = grammar.dependents(verb, relation -> relation.matches("aux.*|cop"));
        boolean past = aids.stream().anyMatch(aid -> grammar.token(aid).tag().equals("VBD"));
        return past || (grammar.token(verb).tag().equals("VBD") && aids.isEmpty());
    }

    /** "is to be appointed", "were to have been received": the parser calls the first verb an auxiliary or a copula. */
    private static boolean isToBe(Grammar grammar, int predicate) {
        List<Integer> children = grammar.children(predicate);
        return children.stream()
                .filter(to -> grammar.token(to).tag().equals("TO"))
                .anyMatch(to -> children.stream()
                        .filter(child -> child < to)
                        .anyMatch(child -> grammar.relation(child).matches("aux.*|cop")
                                && grammar.token(child).lemma().equals("be")));
    }

    /** "Do not listen to them": nothing is told. */
    private static boolean isImperative(Grammar grammar, int verb) {
        int first = verb;
        while (first > 0 && grammar.token(first - 1).lemma().matches("do|not|n't|never|please|but|so|and")) {
            first--;
        }
        return grammar.token(verb).tag().equals("VB")
                && grammar.dependents(verb, "nsubj").isEmpty()
                && (first == 0 || grammar.token(first - 1).tag().matches("``|:"));
    }

    /** "had she been ousted": she was not. */
    private static boolean isInvertedCondition(Grammar grammar, int verb) {
        List<Integer> subjects = grammar.dependents(verb, "nsubj");
        return !subjects.isEmpty()
                && grammar.dependents(verb, "aux").stream()
                        .anyMatch(aux -> aux == grammar.phrase(subjects.get(0)).first() - 1
                                && grammar.token(aux).word().matches("[Hh]ad|[Ss]hould"));
    }

    /** "Did he say so?": nobody tells that he did. */
    static boolean isAsked(Grammar grammar, int verb) {
        List<Integer> subjects = grammar.dependents(verb, "nsubj");
        return !subjects.isEmpty()
                && grammar.dependents(verb, relation -> relation.matches("aux.*|cop")).stream()
                        .anyMatch(aux -> aux < subjects.get(0))
                && grammar.sentence().tokens().stream().skip(verb).anyMatch(token -> token.word()
                        .equals("?"));
    }

    private static boolean isNegation(Grammar grammar, int predicate, int child, SpeechWords words) {
        String relation = grammar.relation(child);
        String lemma = grammar.token(child).lemma();
        if (relation.startsWith("advmod") || relation.equals("neg") || relation.startsWith("cc")) {
            return words.in("negations", lemma) && !isNotOnly(grammar, child) && !isOrNot(grammar, child);
        }
        if (relation.equals("det")) {
            return lemma.equals("no")
                    && !isNoLonger(grammar, child)
                    && !grammar.token(predicate).lemma().matches(BEYOND_DOUBT);
        }
        return (relation.startsWith("obj") || relation.startsWith("nsubj"))
                && (words.in("negations", lemma)
                        || hasNo(grammar, child)
                        || Reserve.isNobody(grammar, child, predicate));
    }

    /** "may or may not have": nothing is denied. */
    private static boolean isOrNot(Grammar grammar, int not) {
        return not > 1 && grammar.token(not - 2).lemma().equals("or");
    }

    private static boolean hasNo(Grammar grammar, int noun) {
        return !grammar.token(noun).lemma().matches(BEYOND_DOUBT)
                && grammar.dependents(noun, "det").stream()
                        .anyMatch(det -> grammar.token(det).lemma().equals("no"));
    }

    private static boolean isNotOnly(Grammar grammar, int not) {
        return nextLemma(grammar, not).equals("only") || nextLemma(grammar, not).equals("just");
    }

    private static boolean isNoLonger(Grammar grammar, int no) {
        return nextLemma(grammar, no).equals("long") || nextLemma(grammar, no).equals("longer");
    }

    private static String nextLemma(Grammar grammar, int index) {
        return index + 1 < grammar.sentence().tokens().size()
                ? grammar.token(index + 1).lemma()
                : "";
    }

    /** "to investigate", under a verb of wanting or as a purpose, has not happened. */
    private static boolean isPurpose(Grammar grammar, int predicate, SpeechWords words) {
        boolean infinitive = grammar.token(predicate).tag().equals("VB")
                && grammar.children(predicate).stream()
                        .anyMatch(child -> grammar.token(child).tag().equals("TO"));
        if (!infinitive || grammar.parent(predicate).isEmpty()) {
            return false;
        }
        int head = grammar.parent(predicate).getAsInt();
        if (leadsTo(grammar, head, predicate, words)) {
            return false;
        }
        String relation = grammar.relation(predicate);
        if (relation.matches("acl.*|xcomp") && isRanked(grammar, head)) {
            return false;
        }
        return relation.startsWith("advcl")
                || relation.startsWith("acl")
                || (List.of("xcomp", "ccomp").contains(relation)
                        && words.in("demand", grammar.token(head).lemma()));
    }

    /** "the first woman to lead the union": she did. */
    private static boolean isRanked(Grammar grammar, int noun) {
        return grammar.dependents(noun, "amod").stream()
                .anyMatch(word -> grammar.token(word)
                                .lemma()
                                .matches("first|last|only|second|third|[a-z]+(fth|rth|xth|nth|hth|eth)")
                        || grammar.token(word).tag().equals("JJS"));
    }

    /** "went on to say", "used the trip to meet": what follows has happened. */
    private static boolean leadsTo(Grammar grammar, int head, int predicate, SpeechWords words) {
        boolean on = grammar.children(predicate).stream()
                .anyMatch(child -> grammar.token(child).lemma().equals("on"));
        String lemma = grammar.token(head).lemma();
        return words.in("leading-to", lemma) || (lemma.equals("go") && on);
    }

    private static boolean isConjunctOfUnreal(Grammar grammar, int predicate, SpeechWords words) {
        return grammar.relation(predicate).startsWith("conj")
                && grammar.token(predicate).tag().equals("VB")
                && grammar.parent(predicate).isPresent()
                && of(grammar, grammar.parent(predicate).getAsInt(), words).unreal();
    }

    Modality and(Modality outer) {
        return new Modality(negated ^ outer.negated, hedged || outer.hedged, unreal || outer.unreal);
    }

    Modality withHedge() {
        return new Modality(negated, true, unreal);
    }

    /** The stance of a voice whose verb gives this stance, on content of this modality. */
    Stance on(Stance stance) {
        if (stance == Stance.DENIES) {
            return negated ? Stance.ASSERTS : Stance.DENIES;
        }
        if (negated) {
            return Stance.DENIES;
        }
        return hedged && stance == Stance.ASSERTS ? Stance.SUGGESTS : stance;
    }
}
