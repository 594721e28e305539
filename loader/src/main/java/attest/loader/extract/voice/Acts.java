package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds the speech acts of one sentence: clauses and objects of reporting verbs, and "according to". */
final class Acts {
    private static final SpeechWords.Meaning ACCORDING = new SpeechWords.Meaning(Stance.ASSERTS, Stance.REPORTS);
    private static final SpeechWords.Meaning FALSE = new SpeechWords.Meaning(Stance.DENIES, Stance.REPORTS);
    private static final SpeechWords.Meaning RECKONED = new SpeechWords.Meaning(Stance.ESTIMATES, Stance.REPORTS);

    /** The words between a quotation and its verb, at most. */
    private static final int LONGEST_SPEAKER = 8;

    private final int sentence;
    private final Grammar grammar;
    private final SpeechWords words;
    private final BiFunction<Integer, Integer, Optional<Mention>> mentions;
    private final BiFunction<Integer, Integer, Optional<Mention>> anybody;
    private final Speakers speakers;
    private final Clauses clauses;

    private Acts(
            int sentence,
            Grammar grammar,
            SpeechWords words,
            BiFunction<Integer, Integer, Optional<Mention>> mentions,
            BiFunction<Integer, Integer, Optional<Mention>> anybody) {
        this.anybody = anybody;
        this.sentence = sentence;
        this.grammar = grammar;
        this.words = words;
        this.mentions = mentions;
        this.speakers = new Speakers(grammar, words, this::mention);
        this.clauses = new Clauses(grammar, words);
    }

    static List<SpeechAct> in(
            int sentence,
            Grammar grammar,
            SpeechWords words,
            BiFunction<Integer, Integer, Optional<Mention>> mentions,
            BiFunction<Integer, Integer, Optional<Mention>> anybody) {
        return new Acts(sentence, grammar, words, mentions, anybody).all();
    }

    private List<SpeechAct> all() {
        List<SpeechAct> acts = new ArrayList<>();
        for (int i = 0; i < grammar.sentence().tokens().size(); i++) {
            ofVerb(i).ifPresent(acts::add);
            ofNoun(i).ifPresent(acts::add);
            accordingTo(i).ifPresent(acts::add);
            byAccount(i).ifPresent(acts::add);
            misread(i).ifPresent(acts::add);
        }
        return acts;
    }

    private Optional<SpeechAct> ofVerb(int verb) {
        Optional<SpeechWords.Meaning> meaning = words.verb(grammar.token(verb).lemma());
        if (meaning.isEmpty() || !grammar.token(verb).tag().startsWith("VB")) {
            return Optional.empty();
        }
        if (clauses.isPhrased(verb)) {
            return Optional.empty();
        }
        boolean above = clauses.isInverted(verb) || clauses.isEcho(verb);
        Set<Integer> content = above ? Set.of(grammar.parent(verb).orElseThrow()) : clauses.of(verb);
        SpeechWords.Meaning said = clauses.callsFalse(verb) ? FALSE : judged(verb, meaning.get());
        return Optional.of(act(verb, speakers.of(verb), said, content, above ? verb : -1));
    }

    /** "falsely claimed": whoever tells it says that it is not so. */
    private SpeechWords.Meaning judged(int verb, SpeechWords.Meaning meaning) {
        boolean wrong = grammar.dependents(verb, "advmod").stream()
                .anyMatch(adverb -> words.in("falsely", grammar.token(adverb).lemma()));
        return wrong ? new SpeechWords.Meaning(meaning.speaker(), Stance.DENIES) : meaning;
    }

    /** "Kolar's claim that they left": Kolar claims it. "Berger denied the claim that they left": Berger denies that they did. */
    private Optional<SpeechAct> ofNoun(int noun) {
        Set<Integer> content = Set.copyOf(grammar.dependents(noun, relation -> relation.matches("ccomp|acl:that")));
        Optional<SpeechWords.Meaning> meaning = words.noun(grammar.token(noun).lemma());
        if (meaning.isEmpty() || content.isEmpty() || !grammar.token(noun).tag().startsWith("NN")) {
            return Optional.empty();
        }
        Optional<Integer> denier =
                grammar.parent(noun).isPresent() && grammar.relation(noun).matches("obj|nsubj:pass")
                        ? Optional.of(grammar.parent(noun).getAsInt()).filter(clauses::denies)
                        : Optional.empty();
        return Optional.of(denier.map(verb -> act(
                        verb,
                        speakers.of(verb),
                        words.verb(grammar.token(verb).lemma()).orElseThrow(),
                        content,
                        -1))
                .orElseGet(() -> act(noun, owner(noun), meaning.get(), content, -1)));
    }

    private Optional<Integer> owner(int noun) {
        return grammar.dependents(noun, relation -> relation.matches("nmod:(poss|by|from|of)")).stream()
                .findFirst();
    }

    /** After a quotation even a verb that the tagger takes for a noun tells who speaks: ”, the signatories write. */
    private Optional<SpeechAct> misread(int verb) {
        Optional<SpeechWords.Meaning> meaning = words.verb(grammar.token(verb).lemma());
        boolean last = verb + 1 == grammar.sentence().tokens().size()
                || grammar.token(verb + 1).tag().matches("[,.:]");
        if (meaning.isEmpty() || !grammar.token(verb).tag().startsWith("NN") || !last) {
            return Optional.empty();
        }
        int first = verb;
        while (first > 0 && verb - first <= LONGEST_SPEAKER && !isQuotationMark(first - 1)) {
            first--;
        }
        boolean quoted = first > 1
                && isQuotationMark(first - 1)
                && grammar.token(first - 2).tag().matches("[,.]");
        return IntStream.range(first, verb)
                .boxed()
                .filter(who -> quoted && mention(who).filter(Speakers::speaks).isPresent())
                .findFirst()
                .map(who -> act(verb, Optional.of(who), meaning.get(), Set.of(), -1));
    }

    private boolean isQuotationMark(int token) {
        return grammar.token(token).tag().equals("''")
                || grammar.token(token).word().equals("”");
    }

    private Optional<SpeechAct> accordingTo(int named) {
        boolean according = grammar.dependents(named, "case").stream()
                .anyMatch(word -> grammar.token(word).lemma().startsWith("accord"));
        if (!according) {
            return Optional.empty();
        }
        int speaker = words.in("carriers", grammar.token(named).lemma()) ? origin(named) : named;
        if (grammar.relation(named).matches("(obl|nmod):according_to")) {
            int head = grammar.parent(named).orElseThrow();
            return Optional.of(act(named, Optional.of(speaker), ACCORDING, Set.of(head), named));
        }
        Set<Integer> clauses = looseClauses(named);
        return Optional.of(act(named, Optional.of(speaker), ACCORDING, clauses, -1))
                .filter(act -> !clauses.isEmpty());
    }

    /** "By Berger's account they left", "in the words of the judge": whoever gives the account speaks. */
    private Optional<SpeechAct> byAccount(int account) {
        String lemma = grammar.token(account).lemma();
        boolean estimate = words.in("reckonings", lemma);
        if (!grammar.relation(account).matches("obl:(by|in|on)") || !(estimate || words.in("accounts", lemma))) {
            return Optional.empty();
        }
        return grammar.dependents(account, relation -> relation.matches("nmod:(poss|of)")).stream()
                .filter(who -> grammar.token(who).tag().equals("PRP$")
                        || mention(who).filter(Speakers::speaks).isPresent())
                .findFirst()
                .map(who -> act(
                        account,
                        Optional.of(who),
                        estimate ? RECKONED : ACCORDING,
                        Set.of(grammar.parent(account).orElseThrow()),
                        account));
    }

    /** Where the parser took the one named for the root, the clause hangs loosely somewhere below. */
    private Set<Integer> looseClauses(int named) {
        return grammar.phrase(named).stream()
                .filter(word -> grammar.relation(word).matches("dep|parataxis|ccomp"))
                .filter(word -> grammar.token(word).tag().startsWith("VB"))
                .collect(Collectors.toSet());
    }

    /** "information obtained by X", "figures from X": X speaks. */
    private int origin(int carrier) {
        return grammar.dependents(carrier, "acl").stream()
                .flatMap(verb -> grammar.dependents(verb, relation -> relation.matches("obl:(agent|by|from)")).stream())
                .findFirst()
                .or(() -> grammar.dependents(carrier, relation -> relation.matches("nmod:(by|from|of|poss)")).stream()
                        .findFirst())
                .orElse(carrier);
    }

    private SpeechAct act(
            int verb, Optional<Integer> subject, SpeechWords.Meaning meaning, Set<Integer> content, int branch) {
        Optional<Integer> work = subject.filter(speakers::isWork);
        Optional<Mention> speaker = work.isPresent()
                ? speakers.owner(work.get())
                : subject.flatMap(who -> mention(who).filter(Speakers::speaks).or(() -> unlisted(who, verb)));
        Span word = grammar.token(verb).span();
        Span cue = subject.map(token -> cue(token, verb)).orElse(word);
        boolean according = meaning.equals(ACCORDING)
                && branch == verb
                && !grammar.token(verb).tag().startsWith("VB");
        return new SpeechAct(
                sentence,
                verb,
                speaker.filter(Speakers::speaks),
                work.or(() -> speakers.carrier(verb))
                        .flatMap(this::mention)
                        .filter(m -> m.entity() == EntityKind.SOURCE),
                according && !words.in("accounts", grammar.token(verb).lemma())
                        ? "according to"
                        : grammar.token(verb).word().toLowerCase(Locale.ROOT),
                meaning,
                content,
                branch,
                cue);
    }

    /** The words from speaker to verb; the verb alone if what else the speaker does stands between. */
    private Span cue(int subject, int verb) {
        Span word = grammar.token(verb).span();
        for (int i = Math.min(subject, verb) + 1; i < verb; i++) {
            if (grammar.token(i).tag().matches("VB[DZPN]")
                    && grammar.relation(i).matches("root||conj.*|ccomp|advcl.*")
                    && isOther(i, verb)) {
                return word;
            }
        }
        return cue(subject, word);
    }

    /** Another predicate: no auxiliary, and not inside the speaker's own phrase. */
    private boolean isOther(int word, int verb) {
        return grammar.ancestors(verb).contains(word) || grammar.parent(word).isEmpty();
    }

    private Span cue(int subject, Span verb) {
        TreeSet<Integer> phrase = new TreeSet<>(
                grammar.phrase(subject, relation -> !relation.startsWith("acl") && !relation.startsWith("parataxis")));
        return grammar.span(phrase).union(verb);
    }

    /** "The defence said": whoever says, even if no list knows the noun; but rumours, laws and clocks are nobody. */
    private Optional<Mention> unlisted(int who, int verb) {
        boolean talks = words.in("talking", grammar.token(verb).lemma())
                || (words.in("finding", grammar.token(verb).lemma())
                        && words.in("inquiries", grammar.token(who).lemma()));
        return talks
                        && grammar.token(verb).tag().startsWith("VB")
                        && grammar.token(who).tag().matches("NNS?")
                        && !words.in("no-speakers", grammar.token(who).lemma())
                ? anybody.apply(sentence, who)
                : Optional.empty();
    }

    private Optional<Mention> mention(int token) {
        return mentions.apply(sentence, token);
    }
}
