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
import java.util.ArrayList;
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
    private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][\\p{L}.'’ -]{0,40}?:\\s+(?=\\S)");
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
                .filter(i ->
                        LABEL.matcher(offsets.words(analysis.sentences().get(i).span()))
                                        .lookingAt()
                                && colon(analysis.sentences().get(i)).isPresent())
                .filter(i -> isSaid(i) || isSpeaking(i))
                .boxed()
                .toList();
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
        Span block = document.blocks().get(sentence.block()).span();
        return new Quotations.Quotation(new Span(from, block.end()), sentence.block(), false);
    }

    private Optional<SpeechAct> act(int index) {
        Sentence sentence = analysis.sentences().get(index);
        int colon = colon(sentence).orElseThrow();
        Span label = label(sentence);
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

    private static Span label(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        return tokens.get(0)
                .span()
                .union(tokens.get(colon(sentence).orElseThrow() - 1).span());
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
        int words = first.tokens().get(colon(first).orElseThrow()).span().end();
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
        return sentence.tokens().get(0).word().matches("[AQ]")
                || initialled(last(sentence).word()).isPresent();
    }

    private boolean isInFirstPerson(int index) {
        return tokens(analysis.sentences().get(index).block())
                .anyMatch(token -> FIRST_PERSON.matcher(token.word()).matches());
    }

    private static Token last(Sentence sentence) {
        return sentence.tokens().get(colon(sentence).orElseThrow() - 1);
    }

    private static Optional<Integer> colon(Sentence sentence) {
        return IntStream.range(1, Math.min(LONGEST_LABEL, sentence.tokens().size()))
                .filter(i -> sentence.tokens().get(i).word().equals(":"))
                .boxed()
                .findFirst();
    }

    private Optional<Mention> speaker(int sentence, int colon, Span label) {
        Token last = analysis.sentences().get(sentence).tokens().get(colon - 1);
        if (last.word().matches("A|Q")) {
            return last.word().equals("A") ? guest().map(guest -> meaning(label, guest)) : Optional.empty();
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

    /** "An interview with Anna Berger" */
    private Optional<Mention> guest() {
        List<Mention> guests = new ArrayList<>();
        for (Mention name : analysis.names()) {
            String before = document.text()
                    .substring(0, Offsets.of(document.text()).unit(name.span().start()));
            if (name.entity() == EntityKind.PERSON && before.matches("(?is).*\\binterview with\\s+$")) {
                guests.add(name);
            }
        }
        return guests.stream().findFirst();
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
