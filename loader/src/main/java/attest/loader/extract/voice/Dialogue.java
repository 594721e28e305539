package attest.loader.extract.voice;

import attest.loader.model.Analysis;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Offsets;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Token;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is printed as in a play: "DELATTRE: I typed it.", "Q: ... A: ..." or with initials. Each paragraph behind a label is what the one who is
 * named there says, and so is a paragraph in the first person between two of them; "A" is whom the interview is said to be with. One such
 * paragraph alone may be anything, so there must be several.
 */
final class Dialogue {
    private static final SpeechWords.Meaning SAYING = new SpeechWords.Meaning(Stance.ASSERTS, Stance.REPORTS);
    private static final SpeechWords.Meaning ASKING = new SpeechWords.Meaning(Stance.QUESTIONS, Stance.REPORTS);
    private static final Pattern LABEL = Pattern.compile("(?:[QA]\\.|\\p{Lu}[\\p{L}.'’ -]{0,40}?:)\\s+(?=\\S)");
    private static final Pattern LETTER = Pattern.compile("[QA]\\.?");
    private static final Pattern TALK = Pattern.compile(
            "(?is).*\\b(?:(?:interview|conversation) with|(?:talk|talks|talked|speaks|spoke) (?:to|with)|q ?& ?a(?: with|:))\\s+$");
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}\\.?-?\\p{Lu}\\.?(-?\\p{Lu}\\.?)?");
    private static final Pattern FIRST_PERSON = Pattern.compile("I|[Ww]e|[Mm]y|[Oo]ur|[Uu]s|[Mm]e");
    private static final int LONGEST_LABEL = 6;
    private static final int SEVERAL = 3;

    private final Document document;
    private final Analysis analysis;
    private final BiFunction<Integer, Integer, Optional<Mention>> mentions;

    Dialogue(Document document, Analysis analysis, BiFunction<Integer, Integer, Optional<Mention>> mentions) {
        this.document = document;
        this.analysis = analysis;
        this.mentions = mentions;
    }

    /** The paragraphs whose speaker is known, in order, with what is said in each as a speech act. */
    Map<Quotations.Quotation, SpeechAct> turns() {
        List<Integer> labelled = labelled();
        Map<Quotations.Quotation, SpeechAct> turns = new LinkedHashMap<>();
        for (int i = 0; i < labelled.size() && labelled.size() >= SEVERAL; i++) {
            Optional<SpeechAct> act = act(labelled.get(i));
            if (act.isPresent()) {
                int next = i + 1 < labelled.size() ? labelled.get(i + 1) : labelled.get(i) + 1;
                turn(act.get(), turns);
                IntStream.range(labelled.get(i) + 1, next)
                        .filter(sentence -> isFirst(sentence) && isInFirstPerson(sentence))
                        .mapToObj(sentence -> analysis.sentences().get(sentence))
                        .forEach(sentence ->
                                turns.put(said(sentence, sentence.span().start()), act.get()));
            }
        }
        return turns;
    }

    private List<Integer> labelled() {
        Offsets offsets = Offsets.of(document.text());
        return IntStream.range(0, analysis.sentences().size())
                .filter(this::isFirst)
                .filter(i -> LABEL.matcher(offsets.words(block(i))).lookingAt()
                        && mark(analysis.sentences().get(i)).isPresent())
                .filter(i -> isSaid(i) || isSpeaking(i))
                .boxed()
                .toList();
    }

    private Span block(int sentence) {
        return document.blocks().get(analysis.sentences().get(sentence).block()).span();
    }

    private boolean isFirst(int sentence) {
        return sentence == 0
                || analysis.sentences().get(sentence - 1).block()
                        != analysis.sentences().get(sentence).block();
    }

    private void turn(SpeechAct act, Map<Quotations.Quotation, SpeechAct> turns) {
        Sentence sentence = analysis.sentences().get(act.sentence());
        turns.put(said(sentence, act.cue().end()), act);
    }

    private Quotations.Quotation said(Sentence sentence, int from) {
        int end = document.blocks().get(sentence.block()).span().end();
        return new Quotations.Quotation(new Span(from, end), sentence.block(), false);
    }

    private Optional<SpeechAct> act(int index) {
        Sentence sentence = analysis.sentences().get(index);
        int colon = mark(sentence).orElseThrow();
        Span label = sentence.tokens().get(0).span().union(last(sentence).span());
        Span mark = sentence.tokens().get(colon).span();
        SpeechWords.Meaning meaning = asks(sentence.block()) ? ASKING : SAYING;
        return speaker(index, colon, label)
                .map(who -> new SpeechAct(
                        index,
                        colon,
                        Optional.of(who),
                        Optional.empty(),
                        "",
                        meaning,
                        Set.of(),
                        -1,
                        label.union(mark)));
    }

    /** Whether a paragraph ends with a question. */
    private boolean asks(int block) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.block() == block)
                .reduce((first, second) -> second)
                .filter(sentence -> sentence.tokens().stream()
                        .anyMatch(token -> token.word().equals("?")))
                .isPresent();
    }

    /** "Finance: Mr. Karl Lund" says nothing; behind "In 1953." the paragraph may go on. */
    private boolean isSaid(int index) {
        Sentence first = analysis.sentences().get(index);
        int words = first.tokens().get(mark(first).orElseThrow()).span().end();
        return tokens(first.block())
                .filter(token -> token.span().start() >= words)
                .anyMatch(token -> token.tag().matches("VB[DZP]?|MD|UH|W.*"));
    }

    private Stream<Token> tokens(int block) {
        return analysis.sentences().stream()
                .filter(sentence -> sentence.block() == block)
                .flatMap(sentence -> sentence.tokens().stream());
    }

    /** Behind "A" and initials stands an answer, however short. */
    private boolean isSpeaking(int index) {
        Sentence sentence = analysis.sentences().get(index);
        return LETTER.matcher(last(sentence).word()).matches()
                || initialled(last(sentence).word()).isPresent();
    }

    private boolean isInFirstPerson(int index) {
        return tokens(analysis.sentences().get(index).block())
                .anyMatch(token -> FIRST_PERSON.matcher(token.word()).matches());
    }

    /** The last word of the label. */
    private static Token last(Sentence sentence) {
        return sentence.tokens().get(Math.max(0, mark(sentence).orElseThrow() - 1));
    }

    /** Where the label ends: with its colon, or behind a letter with its full stop, which may be of one word with it. */
    private static Optional<Integer> mark(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        if (LETTER.matcher(tokens.get(0).word()).matches()) {
            boolean apart = tokens.size() > 1 && tokens.get(1).word().matches("[.:]");
            return Optional.of(apart ? 1 : 0);
        }
        return IntStream.range(1, Math.min(LONGEST_LABEL, tokens.size()))
                .filter(i -> tokens.get(i).word().equals(":"))
                .boxed()
                .findFirst();
    }

    private Optional<Mention> speaker(int sentence, int colon, Span label) {
        Token last = last(analysis.sentences().get(sentence));
        if (LETTER.matcher(last.word()).matches()) {
            return last.word().startsWith("A") ? guest(label).map(guest -> meaning(label, guest)) : Optional.empty();
        }
        return initialled(last.word())
                .or(() -> named(last.word()))
                .map(name -> meaning(label, name))
                .or(() -> mentions.apply(sentence, colon - 1).filter(who -> who.entity() == EntityKind.PERSON));
    }

    /** The only person of the document with these initials. */
    private Optional<Mention> initialled(String letters) {
        return INITIALS.matcher(letters).matches()
                ? only(name -> initials(name.text()).equals(letters.replaceAll("[.-]", "")))
                : Optional.empty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String part : name.split("[ -]")) {
            initials.append(part.isEmpty() ? "" : part.substring(0, 1));
        }
        return initials.toString();
    }

    /** The person of that surname in another place of the document. */
    private Optional<Mention> named(String surname) {
        return only(name -> name.text().toLowerCase(Locale.ROOT).endsWith(" " + surname.toLowerCase(Locale.ROOT)));
    }

    private Optional<Mention> only(Predicate<Mention> wanted) {
        List<Mention> found = analysis.names().stream()
                .filter(name ->
                        name.entity() == EntityKind.PERSON && name.text().contains(" "))
                .filter(wanted)
                .toList();
        return found.stream().map(Mention::text).distinct().count() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** "An interview with Anna Berger", or the only one who is named in full above the questions. */
    private Optional<Mention> guest(Span label) {
        Offsets offsets = Offsets.of(document.text());
        return analysis.names().stream()
                .filter(name -> name.entity() == EntityKind.PERSON)
                .filter(name -> TALK.matcher(document.text()
                                .substring(0, offsets.unit(name.span().start())))
                        .matches())
                .findFirst()
                .or(() -> only(name -> name.span().end() <= label.start()));
    }

    private static Mention meaning(Span label, Mention name) {
        return new Mention(
                label,
                name.entity(),
                Form.PRONOUN,
                name.text(),
                Optional.empty(),
                name.known(),
                Optional.of(name.span()),
                Method.RULE);
    }
}
