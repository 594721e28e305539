package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The way from a predicate up to the root of its sentence: the speech acts it lies in, innermost first, and what the words on the way
 * do to it. What hangs on a noun is taken for granted, so negation and hedges above a noun do not reach it.
 */
final class Climb {
    private static final Set<String> TO_HAPPEN = Set.of("occur", "happen", "exist", "take");

    private final Grammar grammar;
    private final SpeechWords words;
    private final List<SpeechAct> acts = new ArrayList<>();
    private final Set<Integer> path = new HashSet<>();
    private Modality modality = Modality.PLAIN;
    /** Whether only clauses of the same speech lie between the predicate and here. */
    private boolean clausal = true;
    /** Whether the step to here came from a clause of its own that is only joined to this one: "he did not flee and was shot". */
    private boolean joined = false;
    /** Whether the predicate tells more of a noun on the way: "the raid in which two died". */
    private boolean describing = false;

    private Climb(Grammar grammar, SpeechWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    static Climb from(Grammar grammar, int token, List<SpeechAct> candidates, SpeechWords words) {
        Climb climb = new Climb(grammar, words);
        climb.walk(token, candidates);
        return climb;
    }

    List<SpeechAct> acts() {
        return acts;
    }

    Modality modality() {
        return modality;
    }

    private void walk(int token, List<SpeechAct> candidates) {
        int at = token;
        while (path.add(at)) {
            look(at, candidates);
            if (grammar.parent(at).isEmpty() || isRemark(at)) {
                break;
            }
            clausal = clausal && staysClausal(at);
            describing = describing || grammar.relation(at).startsWith("acl:relcl");
            joined = isAside(at, candidates) || (grammar.relation(at).startsWith("conj") && standsAlone(at));
            at = grammar.parent(at).getAsInt();
        }
        if (clausal && Reserve.asks(grammar)) {
            modality = new Modality(modality.negated(), modality.hedged(), true);
        }
    }

    /** "said that they had left, a claim the army dismissed": whoever tells it remarks it, not the one who claims. */
    private boolean isRemark(int verb) {
        return (grammar.relation(verb).startsWith("acl:relcl")
                        && isAddedClaim(grammar.parent(verb).orElseThrow()))
                || grammar.dependents(verb, "dep").stream().anyMatch(noun -> noun < verb && isAddedClaim(noun));
    }

    private boolean isAddedClaim(int noun) {
        int first = grammar.phrase(noun, relation -> relation.matches("det|amod|compound"))
                .first();
        return words.in("deniable", grammar.token(noun).lemma())
                && first > 0
                && grammar.token(first - 1).word().equals(",")
                && grammar.token(first).lemma().equals("a");
    }

    private void look(int at, List<SpeechAct> candidates) {
        if (clausal && !joined) {
            modality = modality.and(Modality.of(grammar, at, words));
            if (isHedgedFromAbove(at)) {
                modality = modality.withHedge();
            }
        }
        holding(at, candidates).forEach(this::enter);
    }

    /** The acts of which this is said, those that hang on it before those that it hangs on. */
    private List<SpeechAct> holding(int at, List<SpeechAct> candidates) {
        List<Integer> above = grammar.ancestors(at);
        return candidates.stream()
                .filter(act -> act.content().contains(at))
                .filter(act -> !path.contains(act.branch()) || act.branch() < 0)
                .filter(act -> act.branch() >= 0 || !path.contains(act.verb()))
                .sorted(Comparator.comparing(act -> above.contains(act.verb())))
                .toList();
    }

    /** A step that did not happen (negated, wished) is none; what a factive verb presupposes stands all the same. */
    private void enter(SpeechAct act) {
        clausal = false;
        if (acts.stream().anyMatch(act::same) || (describing && isDenial(act))) {
            return;
        }
        Modality said = act.word().equals("according to") || saysOnly(grammar, act.verb())
                ? Modality.PLAIN
                : Modality.of(grammar, act.verb(), words);
        boolean happened = !said.negated()
                && !said.unreal()
                && !isUnsaid(grammar, act, words)
                && !Modality.isAsked(grammar, act.verb());
        if (happened && isAskedByNobody(act)) {
            return;
        }
        if (happened && isAnonymousPassive(act)) {
            hearsay(act).ifPresent(acts::add);
        } else if (happened) {
            acts.add(act);
        } else if (act.meaning().narrator() != Stance.ASSERTS
                || words.in("open-when-denied", grammar.token(act.verb()).lemma())) {
            modality = new Modality(modality.negated(), modality.hedged(), true);
        }
    }

    /** Somebody who is not named says so, and whoever tells it does not vouch for it. */
    private static Optional<SpeechAct> hearsay(SpeechAct act) {
        Stance narrator = act.meaning().narrator();
        Stance stance = act.meaning().speaker() == Stance.ASSERTS
                ? Stance.SUGGESTS
                : act.meaning().speaker();
        return narrator == Stance.ASSERTS
                ? Optional.empty()
                : Optional.of(act.meaning(new SpeechWords.Meaning(stance, narrator)));
    }

    /** Who denies a part in the raid in which two died does not deny that they did. */
    private static boolean isDenial(SpeechAct act) {
        return act.meaning().speaker() == Stance.DENIES;
    }

    /** "The minister, asked about it, said": nothing of what she said is a question. */
    private static boolean isAskedByNobody(SpeechAct act) {
        return act.meaning().speaker() == Stance.QUESTIONS
                && act.speaker().isEmpty()
                && act.saidIn().isEmpty();
    }

    /** "would only say", "would say only": that much she said. */
    static boolean saysOnly(Grammar grammar, int verb) {
        return IntStream.of(verb - 1, verb + 1)
                .filter(i -> i >= 0 && i < grammar.sentence().tokens().size())
                .anyMatch(i -> grammar.token(i).lemma().equals("only"));
    }

    /** "should say", "might explain": nobody has said it; but "can confirm" confirms. */
    static boolean isUnsaid(Grammar grammar, SpeechAct act, SpeechWords words) {
        List<Integer> auxiliaries = grammar.dependents(act.verb(), "aux"::equals);
        return act.meaning().narrator() == Stance.REPORTS
                && !saysOnly(grammar, act.verb())
                && auxiliaries.stream()
                        .anyMatch(aux -> words.in("unsaid", grammar.token(aux).lemma()))
                && auxiliaries.stream()
                        .noneMatch(aux -> grammar.token(aux).lemma().equals("have"));
    }

    /** "is said to have", "was reported that": somebody says so, nobody knows who; "it was confirmed that" leaves nothing open. */
    private boolean isAnonymousPassive(SpeechAct act) {
        return act.speaker().isEmpty()
                && act.saidIn().isEmpty()
                && !grammar.dependents(act.verb(), "aux:pass").isEmpty();
    }

    /** "They left, Berger said": what is said does not negate or hedge that she says it. */
    private static boolean isAside(int at, List<SpeechAct> candidates) {
        return candidates.stream().anyMatch(act -> act.branch() == at && act.verb() == at);
    }

    /** A clause with a subject or an auxiliary of its own, or with a finite verb, is not negated or hedged by the one before it. */
    private boolean standsAlone(int verb) {
        boolean own = grammar.children(verb).stream()
                .anyMatch(child -> grammar.relation(child).matches("nsubj.*|aux.*|cop|expl"));
        return own || grammar.token(verb).tag().matches("VBD|VBZ|VBP");
    }

    private boolean isHedgedFromAbove(int at) {
        return grammar.parent(at).isPresent()
                && grammar.relation(at).matches("xcomp|ccomp|csubj")
                && words.in(
                        "hedging-verbs",
                        grammar.token(grammar.parent(at).getAsInt()).lemma());
    }

    private boolean staysClausal(int at) {
        String relation = grammar.relation(at);
        if (relation.startsWith("nsubj")) {
            return TO_HAPPEN.contains(
                    grammar.token(grammar.parent(at).orElseThrow()).lemma());
        }
        if (relation.startsWith("obj")) {
            return grammar.token(grammar.parent(at).orElseThrow()).lemma().equals("be");
        }
        if (relation.startsWith("acl")) {
            return words.in(
                    "falsehoods",
                    grammar.token(grammar.parent(at).orElseThrow()).lemma());
        }
        return relation.matches("xcomp|ccomp|csubj.*|conj.*|aux.*|cop");
    }
}
