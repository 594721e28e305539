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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What is printed as in a play: "DELATTRE: I typed it." or "Q: ... A: ...". Each paragraph behind a label is what the one who is named there says; "A"
 * is whom the interview is said to be with. One such paragraph alone may be anything, so there must be several.
 */
final class Dialogue {
    private static final SpeechWords.Meaning SAYING = new SpeechWords.Meaning(Stance.ASSERTS, Stance.REPORTS);
    private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][\\p{L}.'’ -]{0,40}?:\\s+(?=\\S)");
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

    /** The labelled paragraphs whose speaker is known, in order, with what is said in each as a speech act. */
    Map<Quotations.Quotation, SpeechAct> turns() {
        Offsets offsets = Offsets.of(document.text());
        List<Integer> labelled = IntStream.range(0, analysis.sentences().size())
                .filter(i -> i == 0
                        || analysis.sentences().get(i - 1).block()
                                != analysis.sentences().get(i).block())
                .filter(i ->
                        LABEL.matcher(offsets.words(analysis.sentences().get(i).span()))
                                        .lookingAt()
                                && colon(analysis.sentences().get(i)).isPresent()
                                && isSaid(analysis.sentences().get(i)))
                .boxed()
                .toList();
        Map<Quotations.Quotation, SpeechAct> turns = new LinkedHashMap<>();
        if (labelled.size() >= SEVERAL) {
            labelled.forEach(sentence -> turn(sentence, turns));
        }
        return turns;
    }

    private void turn(int index, Map<Quotations.Quotation, SpeechAct> turns) {
        Sentence sentence = analysis.sentences().get(index);
        int colon = colon(sentence).orElseThrow();
        Span label = sentence.tokens()
                .get(0)
                .span()
                .union(sentence.tokens().get(colon - 1).span());
        Span mark = sentence.tokens().get(colon).span();
        Span block = document.blocks().get(sentence.block()).span();
        speaker(index, colon, label)
                .map(who -> new SpeechAct(
                        index, colon, Optional.of(who), Optional.empty(), "", SAYING, Set.of(), -1, label.union(mark)))
                .ifPresent(act -> turns.put(
                        new Quotations.Quotation(new Span(mark.end(), block.end()), sentence.block(), false), act));
    }

    /** "Finance: Mr. Karl Lund" says nothing. */
    private static boolean isSaid(Sentence sentence) {
        return sentence.tokens().stream().skip(colon(sentence).orElseThrow()).anyMatch(token -> token.tag()
                .matches("VB[DZP]?|MD|UH|W.*"));
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
        return named(last.word()).map(name -> meaning(label, name)).or(() -> mentions.apply(sentence, colon - 1)
                .filter(who -> who.entity() == EntityKind.PERSON));
    }

    /** The person of that surname in another place of the document. */
    private Optional<Mention> named(String surname) {
        List<Mention> namesakes = analysis.names().stream()
                .filter(name -> name.entity() == EntityKind.PERSON)
                .filter(name -> name.text().toLowerCase(Locale.ROOT).endsWith(" " + surname.toLowerCase(Locale.ROOT)))
                .toList();
        return namesakes.stream().map(Mention::text).distinct().count() == 1
                ? Optional.of(namesakes.get(0))
                : Optional.empty();
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
