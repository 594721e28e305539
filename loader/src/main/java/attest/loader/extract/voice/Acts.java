package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Mention;
import attest.loader.model.Stance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Finds the speech acts of one sentence: clauses and objects of reporting verbs, and what stands on somebody's account. */
final class Acts {
    private static final SpeechWords.Meaning SAYING = new SpeechWords.Meaning(Stance.ASSERTS, Stance.REPORTS);
    private static final SpeechWords.Meaning FALSE = new SpeechWords.Meaning(Stance.DENIES, Stance.REPORTS);

    private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "it", "i", "we", "you");

    /** The words between a quotation and its verb, at most. */
    private static final int LONGEST_SPEAKER = 8;

    private final int sentence;
    private final Grammar grammar;
    private final SpeechWords words;
    private final BiFunction<Integer, Integer, Optional<Mention>> mentions;
    private final Speakers speakers;
    private final Clauses clauses;
    private final Order order;
    private final Teller teller;
    private final Accounts accounts;

    private Acts(
            int sentence,
            Grammar grammar,
            SpeechWords words,
            BiFunction<Integer, Integer, Optional<Mention>> mentions,
            BiFunction<Integer, Integer, Optional<Mention>> anybody) {
        this.sentence = sentence;
        this.grammar = grammar;
        this.words = words;
        this.mentions = mentions;
        this.speakers = new Speakers(grammar, words, this::mention);
        this.clauses = new Clauses(grammar, words);
        this.order = new Order(grammar, this::mention);
        this.teller = new Teller(sentence, grammar, words, speakers, mentions, anybody);
        this.accounts = new Accounts(grammar, words, speakers, teller, this::mention);
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
            ofMakingKnown(i).ifPresent(acts::add);
            ofNoun(i).ifPresent(acts::add);
            ofUtterance(i).ifPresent(acts::add);
            acts.addAll(accounts.at(i));
            misread(i).ifPresent(acts::add);
            misreadBeforeName(i).ifPresent(acts::add);
            misreadBeforeThat(i).ifPresent(acts::add);
        }
        return acts;
    }

    /** "let it be known that they had left", "made it clear that" */
    private Optional<SpeechAct> ofMakingKnown(int verb) {
        Set<Integer> told = clauses.madeKnown(verb);
        return Optional.of(told)
                .filter(heads -> !heads.isEmpty())
                .map(heads -> act(verb, speakers.of(verb), SAYING, heads, -1));
    }

    private Optional<SpeechAct> ofVerb(int verb) {
        Optional<SpeechWords.Meaning> meaning = words.verb(grammar.token(verb).lemma());
        if (meaning.isEmpty() || !grammar.token(verb).tag().startsWith("VB")) {
            return Optional.empty();
        }
        if (clauses.isPhrased(verb) || clauses.onlyDescribes(verb)) {
            return Optional.empty();
        }
        if (clauses.isSaidToBe(verb)) {
            return Optional.of(act(verb, Optional.empty(), meaning.get(), clauses.of(verb), -1));
        }
        boolean above = clauses.isInverted(verb) || clauses.isEcho(verb);
        Set<Integer> content = above ? Set.of(grammar.parent(verb).orElseThrow()) : clauses.of(verb);
        SpeechWords.Meaning said = clauses.callsFalse(verb) ? FALSE : judged(verb, meaning.get());
        SpeechAct act = act(verb, speakers.of(verb), said, content, above ? verb : -1);
        return Optional.of(isTold(verb, above) ? completed(act) : act);
    }

    /** Whether somebody must say something here, so that where the grammar does not tell it the order of the words does. */
    private boolean isTold(int verb, boolean above) {
        return !above
                && (words.in("talking", grammar.token(verb).lemma()) || order.closesQuotation(verb - 1))
                && (grammar.token(verb).tag().matches("VB[DZP]?")
                        || (verb > 0 && grammar.token(verb - 1).lemma().equals("as")))
                && grammar.dependents(verb, "aux:pass").isEmpty();
    }

    /** Whether the grammar names nobody who speaks, or something that cannot speak; a pronoun is somebody, whoever that is. */
    private boolean isNobody(SpeechAct act) {
        Optional<Integer> subject = speakers.of(act.verb());
        if (subject.filter(who -> grammar.token(who).tag().startsWith("VB")).isPresent()) {
            return true;
        }
        return act.speaker().isEmpty()
                && subject.filter(speakers::isWork).isEmpty()
                && subject.filter(who -> grammar.relation(who).equals("nsubj"))
                        .map(who -> grammar.token(who).word().toLowerCase(Locale.ROOT))
                        .filter(NOMINATIVE::contains)
                        .isEmpty();
    }

    private SpeechAct completed(SpeechAct act) {
        Optional<Integer> speaker = order.nameBetween(act.verb())
                .filter(name -> !speakers.of(act.verb()).equals(Optional.of(name)))
                .or(() -> order.speaker(act.verb()).filter(who -> isNobody(act)));
        Set<Integer> content = new HashSet<>(act.content());
        if (content.isEmpty() || speaker.isPresent()) {
            content.addAll(order.content(act.verb()));
        }
        return act(act.verb(), speaker.or(() -> speakers.of(act.verb())), act.meaning(), Set.copyOf(content), -1);
    }

    /** "falsely claimed": whoever tells it says that it is not so. */
    private SpeechWords.Meaning judged(int verb, SpeechWords.Meaning meaning) {
        boolean wrong = grammar.dependents(verb, "advmod").stream()
                .anyMatch(adverb -> words.in("falsely", grammar.token(adverb).lemma()));
        return wrong ? new SpeechWords.Meaning(meaning.speaker(), Stance.DENIES) : meaning;
    }

    /**
     * "Kolar's claim that they left": Kolar claims it. "Berger denied the claim that they left": Berger denies that they did. In "rumours
     * that Kolar had left" parsers see a relative clause, too.
     */
    private Optional<SpeechAct> ofNoun(int noun) {
        Optional<SpeechWords.Meaning> meaning =
                words.noun(grammar.token(noun).lemma()).map(said -> isCalledFalse(noun) ? belied(said) : said);
        Set<Integer> content = Set.copyOf(grammar.dependents(
                noun,
                relation -> relation.matches("ccomp|acl:that")
                        || (relation.matches("acl:relcl|nmod:(of|about)")
                                && meaning.filter(Acts::isOpen).isPresent())));
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
                .orElseGet(() ->
                        act(noun, owner(noun).filter(who -> !content.contains(who)), meaning.get(), content, -1)));
    }

    /** "Reports that they left are false" */
    private boolean isCalledFalse(int noun) {
        return grammar.relation(noun).equals("nsubj")
                && Reserve.callsFalse(grammar, grammar.parent(noun).orElseThrow(), words);
    }

    private static SpeechWords.Meaning belied(SpeechWords.Meaning said) {
        return new SpeechWords.Meaning(said.speaker(), Stance.DENIES);
    }

    /** Whether nobody vouches for what such words tell. */
    private static boolean isOpen(SpeechWords.Meaning said) {
        return said.speaker() == Stance.SUGGESTS || said.narrator() == Stance.DENIES;
    }

    /** "The mayor had a simple answer: ...", "Berger's reply was short: ...": whose answer it is says what stands behind the colon. */
    private Optional<SpeechAct> ofUtterance(int noun) {
        boolean introduces = words.in("utterances", grammar.token(noun).lemma())
                && IntStream.range(noun, grammar.sentence().tokens().size())
                        .anyMatch(i -> grammar.token(i).word().equals(":"));
        if (!introduces) {
            return Optional.empty();
        }
        Optional<Integer> giver = grammar.relation(noun).equals("obj")
                ? grammar.dependents(grammar.parent(noun).orElseThrow(), "nsubj"::equals).stream()
                        .findFirst()
                : owner(noun);
        return giver.filter(who -> who < noun)
                .map(who -> act(noun, Optional.of(who), SAYING, Set.of(), -1))
                .filter(act -> act.speaker().isPresent());
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

    /** "“That,” answers Berger, “I cannot tell.”": the same with the name behind the verb. */
    private Optional<SpeechAct> misreadBeforeName(int verb) {
        Optional<SpeechWords.Meaning> meaning = words.verb(grammar.token(verb).lemma());
        int size = grammar.sentence().tokens().size();
        if (meaning.isEmpty() || verb == 0 || !grammar.token(verb).tag().equals("NNS") || !isQuotationMark(verb - 1)) {
            return Optional.empty();
        }
        int last = verb + 1;
        while (last + 1 < size && grammar.token(last + 1).tag().startsWith("NNP")) {
            last++;
        }
        return Optional.of(last)
                .filter(who -> who + 1 < size && grammar.token(who + 1).tag().matches("[,.]"))
                .filter(who -> mention(who).filter(Speakers::speaks).isPresent())
                .map(who -> act(verb, Optional.of(who), meaning.get(), Set.of(), -1));
    }

    /** "The memorandum marked secret states that": the same with a clause behind the verb. */
    private Optional<SpeechAct> misreadBeforeThat(int verb) {
        Optional<SpeechWords.Meaning> meaning = words.verb(grammar.token(verb).lemma());
        return order.speakerOfNoun(verb)
                .filter(who -> meaning.isPresent())
                .filter(who -> speakers.isWork(who)
                        || mention(who).filter(Speakers::speaks).isPresent())
                .map(who -> act(verb, Optional.of(who), meaning.get(), order.content(verb), -1));
    }

    private boolean isQuotationMark(int token) {
        return grammar.token(token).tag().equals("''")
                || grammar.token(token).word().equals("”");
    }

    private SpeechAct act(
            int verb, Optional<Integer> subject, SpeechWords.Meaning meaning, Set<Integer> content, int branch) {
        return teller.act(verb, subject, meaning, content, branch);
    }

    private Optional<Mention> mention(int token) {
        return mentions.apply(sentence, token);
    }
}
