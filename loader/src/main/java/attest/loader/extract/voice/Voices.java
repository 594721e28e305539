package attest.loader.extract.voice;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Analysis;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Token;
import attest.loader.model.Voice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The voices of one document: for any predicate in it, who says it through whom, with which stance. */
public final class Voices {
    private static final SpeechWords WORDS = SpeechWords.read();

    private final List<Grammar> grammars;
    private final List<List<SpeechAct>> acts;
    private final List<Quotations.Quotation> quotations;
    private final Map<Quotations.Quotation, SpeechAct> attributed;

    private Voices(
            Document document,
            Analysis analysis,
            BiFunction<Integer, Integer, Optional<Mention>> mentions,
            BiFunction<Integer, Integer, Optional<Mention>> anybody) {
        grammars = analysis.sentences().stream().map(Grammar::of).toList();
        acts = new ArrayList<>();
        quotations = Quotations.in(document);
        for (int i = 0; i < grammars.size(); i++) {
            acts.add(Acts.in(i, grammars.get(i), WORDS, mentions, anybody).stream()
                    .map(this::withinQuotation)
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        attributed = Attribution.of(analysis.sentences(), quotations, acts);
        new Dialogue(document, analysis, mentions).turns().forEach((turn, act) -> {
            quotations.add(turn);
            acts.get(act.sentence()).add(act);
            attributed.put(turn, act);
        });
    }

    /** The stretches of a document between quotation marks, in order. */
    public static List<Span> quotations(Document document) {
        return Quotations.in(document).stream().map(Quotations.Quotation::span).toList();
    }

    /** Who speaks in somebody's words does not tell that these were said: “She said no,” said Anna Berger. */
    private SpeechAct withinQuotation(SpeechAct act) {
        List<Token> tokens = grammars.get(act.sentence()).sentence().tokens();
        return Quotations.around(quotations, tokens.get(act.verb()).span())
                .map(quotation -> act.content(act.content().stream()
                        .filter(head -> quotation.span().covers(tokens.get(head).span())
                                || WORDS.verb(tokens.get(head).lemma()).isEmpty())
                        .collect(Collectors.toSet())))
                .orElse(act);
    }

    /**
     * Reads all speech acts and quotations of a document.
     *
     * @param mentions for a sentence and a token the person, body or work that the token is the head of
     * @param anybody the same for a noun of which only the grammar tells that it speaks
     */
    public static Voices of(
            Document document,
            Analysis analysis,
            BiFunction<Integer, Integer, Optional<Mention>> mentions,
            BiFunction<Integer, Integer, Optional<Mention>> anybody) {
        return new Voices(document, analysis, mentions, anybody);
    }

    /**
     * The chain of voices behind a predicate.
     *
     * @param voices the document first; always at least one
     * @param unreal nobody says that it is so: it is wished, planned, foreseen or supposed, so it is no claim
     */
    public record Reading(List<Voice> voices, boolean unreal) {}

    /**
     * Who says what stands at this token, the head of a clause or a noun.
     *
     * @param sentence index of the sentence in the analysis
     * @param token index of the token in the sentence
     */
    public Reading reading(int sentence, int token) {
        Climb climb = Climb.from(grammars.get(sentence), token, acts.get(sentence), WORDS);
        return new Reading(
                chain(quoted(sentence, token, climb.acts()), climb.modality()),
                climb.modality().unreal());
    }

    /**
     * Who says what a title or an apposition tells of a name: in "Holm said that the minister, Berger, had left" nobody but the document
     * says that Berger is the minister. Within a quotation it is the one quoted.
     *
     * @param sentence index of the sentence in the analysis
     * @param token index of the noun in the sentence
     */
    public Reading aside(int sentence, int token) {
        return isAside(grammars.get(sentence), token)
                ? new Reading(chain(quoted(sentence, token, List.of()), Modality.PLAIN), false)
                : reading(sentence, token);
    }

    private static boolean isAside(Grammar grammar, int noun) {
        return grammar.token(noun).tag().startsWith("NN")
                && grammar.dependents(noun, "cop").isEmpty()
                && (grammar.relation(noun).matches("appos|compound")
                        || !grammar.dependents(noun, "appos").isEmpty());
    }

    private List<SpeechAct> quoted(int sentence, int token, List<SpeechAct> innerFirst) {
        List<SpeechAct> chain = new ArrayList<>(innerFirst);
        Sentence words = grammars.get(sentence).sentence();
        Quotations.around(quotations, words.tokens().get(token).span())
                .map(attributed::get)
                .ifPresent(act -> insert(act, chain, words, token));
        return chain;
    }

    /** A quotation's speaker stands outside of whoever speaks within it and inside of whoever reports it. */
    private void insert(SpeechAct act, List<SpeechAct> chain, Sentence sentence, int token) {
        if (chain.stream().anyMatch(act::same)) {
            return;
        }
        Span quotation = Quotations.around(
                        quotations, sentence.tokens().get(token).span())
                .orElseThrow()
                .span();
        int inner = (int)
                chain.stream().filter(inside -> quotation.covers(inside.cue())).count();
        chain.add(inner, act);
    }

    private List<Voice> chain(List<SpeechAct> innerFirst, Modality modality) {
        List<Voice> voices = new ArrayList<>();
        Stance narrator = innerFirst.isEmpty()
                ? modality.on(Stance.ASSERTS)
                : innerFirst.get(innerFirst.size() - 1).meaning().narrator();
        voices.add(Voice.document(narrator));
        for (int i = innerFirst.size() - 1; i >= 0; i--) {
            SpeechAct act = innerFirst.get(i);
            Stance stance = i == 0
                    ? modality.on(act.meaning().speaker())
                    : innerFirst.get(i - 1).meaning().narrator();
            voices.add(new Voice(
                    voices.size(), speaker(act, voices), stance, printed(act), act.saidIn(), Optional.of(act.cue())));
        }
        return voices;
    }

    /** The reporting words; none where only a label tells who speaks. */
    private static Optional<String> printed(SpeechAct act) {
        return Optional.of(act.word()).filter(word -> !word.isEmpty());
    }

    /** Who is quoted says "I", so "she" within the quotation is somebody else; who it is nobody can tell here. */
    private Optional<Mention> speaker(SpeechAct act, List<Voice> outer) {
        Optional<Mention> last = outer.get(outer.size() - 1).speaker();
        return act.speaker()
                .filter(who -> who.form() != Form.PRONOUN
                        || Quotations.around(quotations, who.span()).isEmpty()
                        || isSelf(act, who)
                        || last.filter(speaker -> speaker.text().equals(who.text()))
                                .isEmpty());
    }

    private boolean isSelf(SpeechAct act, Mention who) {
        return grammars.get(act.sentence()).sentence().tokens().stream()
                .anyMatch(
                        token -> token.span().equals(who.span()) && token.word().matches("I|[Ww]e"));
    }

    /**
     * Something said, for those acts whose content no rule reads.
     *
     * @param voices the document, whoever reports the act, and last the speaker or the work that speaks
     * @param quote the words of the whole act: speaker, verb and content
     * @param sentence index of the sentence with the verb
     * @param verb index of the verb's token
     */
    public record Saying(List<Voice> voices, Span quote, int sentence, int verb) {}

    /** The acts with a known speaker that really happened, and the quotations that go on with an act of another sentence, except what claims tell already. */
    public List<Saying> sayings(Told told) {
        List<Saying> found = new ArrayList<>();
        Set<Span> done = new HashSet<>();
        for (List<SpeechAct> inSentence : acts) {
            for (SpeechAct act : inSentence) {
                content(act)
                        .filter(content -> !told.tells(act, content) && done.add(act.cue()))
                        .flatMap(content -> saying(
                                act,
                                content,
                                act.isDenial(grammars.get(act.sentence()), WORDS)
                                        ? Stance.DENIES
                                        : act.meaning().speaker()))
                        .ifPresent(found::add);
            }
        }
        quotations.stream()
                .filter(attributed::containsKey)
                .filter(quotation -> !told.tells(quotation.span()))
                .forEach(quotation -> goesOn(quotation).ifPresent(found::add));
        return found;
    }

    /** What a quotation says that begins in a sentence after the one that tells who speaks. */
    private Optional<Saying> goesOn(Quotations.Quotation quotation) {
        SpeechAct act = attributed.get(quotation);
        Span sentence = grammars.get(act.sentence()).sentence().span();
        return sentence.overlaps(quotation.span())
                ? Optional.empty()
                : saying(act, quotation.span(), stance(act, quotation))
                        .map(saying -> new Saying(saying.voices(), quotation.span(), act.sentence(), act.verb()));
    }

    /** Who asked and goes on without a question tells something. */
    private Stance stance(SpeechAct act, Quotations.Quotation quotation) {
        boolean asks = grammars.stream()
                .flatMap(grammar -> grammar.sentence().tokens().stream())
                .anyMatch(token ->
                        quotation.span().covers(token.span()) && token.word().equals("?"));
        Stance stance = act.meaning().speaker();
        return stance == Stance.QUESTIONS && !asks ? Stance.ASSERTS : stance;
    }

    private Optional<Saying> saying(SpeechAct act, Span content, Stance stance) {
        Reading outer = printed(act).isEmpty()
                ? new Reading(List.of(Voice.document(Stance.ASSERTS)), false)
                : reading(act.sentence(), act.verb());
        if ((speaker(act, outer.voices()).isEmpty() && act.saidIn().isEmpty())
                || (outer.unreal() && !Climb.saysOnly(grammars.get(act.sentence()), act.verb()))
                || Climb.isUnsaid(grammars.get(act.sentence()), act, WORDS)
                || Modality.isAsked(grammars.get(act.sentence()), act.verb())
                || isThought(act)
                || act.isByWhoeverItIs(grammars.get(act.sentence()))
                || outer.voices().get(outer.voices().size() - 1).stance() == Stance.DENIES) {
            return Optional.empty();
        }
        List<Voice> voices = new ArrayList<>(outer.voices());
        if (voices.size() == 2
                && act.speaker().isPresent()
                && voices.get(1).speaker().equals(act.speaker())) {
            // "told them that they had left, contradicting the ministry": one act beside the other, not within it.
            voices = new ArrayList<>(List.of(Voice.document(Stance.ASSERTS)));
        }
        voices.add(new Voice(
                voices.size(), speaker(act, voices), stance, printed(act), act.saidIn(), Optional.of(act.cue())));
        return Optional.of(new Saying(voices, act.cue().union(content), act.sentence(), act.verb()));
    }

    /** Whoever knows or learns something does not say it; an inquiry that finds or hears it does. */
    private boolean isThought(SpeechAct act) {
        Grammar grammar = grammars.get(act.sentence());
        String lemma = grammar.token(act.verb()).lemma();
        return WORDS.in("silent", lemma)
                && act.speaker()
                        .filter(who -> who.entity() == EntityKind.PERSON || !WORDS.in("finding", lemma))
                        .isPresent();
    }

    /** What is said: the quotation or the clause; nothing for a verb of speech that governs neither. */
    private Optional<Span> content(SpeechAct act) {
        Grammar grammar = grammars.get(act.sentence());
        Optional<Span> quoted = attributed.entrySet().stream()
                .filter(entry -> entry.getValue().same(act))
                .map(entry -> entry.getKey().span())
                .filter(span -> grammar.sentence().span().overlaps(span))
                .sorted()
                .findFirst();
        return quoted.or(() -> act.content().stream()
                .sorted()
                .map(head -> grammar.span(grammar.phrase(head)))
                .reduce(Span::union));
    }
}
