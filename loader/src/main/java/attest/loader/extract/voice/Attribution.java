package attest.loader.extract.voice;

import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Token;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives each quotation its speaker: the subject of the nearest speech verb outside of quotation marks in a sentence that the quotation
 * overlaps, else the one who introduces it with a colon in the sentence before, else whoever spoke the quotation before it in the same paragraph.
 * Fewer than six words without a speech verb of their own are scare quotes and get none.
 */
final class Attribution {
    private static final int SCARE_QUOTE_WORDS = 6;

    /** The characters of a title before a speaker's name, at most. */
    private static final int LONGEST_TITLE = 24;

    private final List<Sentence> sentences;
    private final List<Quotations.Quotation> quotations;
    private final List<List<SpeechAct>> acts;

    private Attribution(List<Sentence> sentences, List<Quotations.Quotation> quotations, List<List<SpeechAct>> acts) {
        this.sentences = sentences;
        this.quotations = quotations;
        this.acts = acts;
    }

    static Map<Quotations.Quotation, SpeechAct> of(
            List<Sentence> sentences, List<Quotations.Quotation> quotations, List<List<SpeechAct>> acts) {
        return new Attribution(sentences, quotations, acts).all();
    }

    private Map<Quotations.Quotation, SpeechAct> all() {
        Map<Quotations.Quotation, SpeechAct> found = new HashMap<>();
        Set<Quotations.Quotation> told = new HashSet<>();
        Optional<SpeechAct> last = Optional.empty();
        int block = -1;
        for (Quotations.Quotation quotation : quotations) {
            boolean follows = quotation.block() == block
                    || quotation.continued()
                    || (quotation.block() == block + 1 && isParagraph(quotation));
            Optional<SpeechAct> before = follows ? last : Optional.empty();
            Optional<SpeechAct> named =
                    own(quotation).or(() -> introduced(quotation)).or(() -> followed(quotation));
            named.ifPresent(speech -> told.add(quotation));
            Optional<SpeechAct> act = named.or(() -> before.filter(any -> isWholeSentence(quotation)));
            act.ifPresent(speech -> found.put(quotation, speech));
            last = act.isPresent() ? act : before;
            block = quotation.block();
        }
        leadBack(found, told);
        return found;
    }

    /** A speech of several paragraphs may name its speaker at the end of the last. */
    private void leadBack(Map<Quotations.Quotation, SpeechAct> found, Set<Quotations.Quotation> told) {
        for (int i = quotations.size() - 1; i > 0; i--) {
            Quotations.Quotation next = quotations.get(i);
            Quotations.Quotation before = quotations.get(i - 1);
            if (next.continued() && told.contains(next) && told.add(before)) {
                found.put(before, found.get(next));
            }
        }
    }

    private Optional<SpeechAct> own(Quotations.Quotation quotation) {
        boolean free = words(quotation) >= SCARE_QUOTE_WORDS || isBehindColon(quotation);
        return acts.stream()
                .flatMap(List::stream)
                .filter(act -> sentences.get(act.sentence()).span().overlaps(quotation.span()))
                .filter(act -> !isQuoted(act))
                .filter(act -> free || governs(act, quotation))
                .filter(act -> !isParted(act, quotation.span()))
                .filter(act -> act.speaker().isPresent() || act.saidIn().isPresent())
                .min(Comparator.comparingInt(act -> distance(act.cue(), quotation.span())));
    }

    /** A semicolon between the two parts them, unless the verb governs what stands behind it. */
    private boolean isParted(SpeechAct act, Span quotation) {
        Span between = act.cue().union(quotation);
        return sentences.get(act.sentence()).tokens().stream()
                .filter(token -> token.word().equals(";") && between.covers(token.span()))
                .anyMatch(token -> !quotation.covers(token.span()) && !act.cue().covers(token.span()));
    }

    /** "Her reply: “No.”" */
    private boolean isBehindColon(Quotations.Quotation quotation) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .anyMatch(token -> token.word().equals(":")
                        && token.span().end() <= quotation.span().start()
                        && token.span().end() + 2 >= quotation.span().start());
    }

    /** "“Where are they?” Berger asked.": the sentence behind a question or a cry tells who speaks, and nothing else that is said. */
    private Optional<SpeechAct> followed(Quotations.Quotation quotation) {
        return !endsLoud(quotation)
                ? Optional.empty()
                : acts.stream()
                        .flatMap(List::stream)
                        .filter(act -> beginsBehind(sentences.get(act.sentence()), quotation))
                        .filter(act -> !isQuoted(act)
                                && act.speaker().isPresent()
                                && act.content().isEmpty()
                                && act.cue().start()
                                        <= sentences.get(act.sentence()).span().start() + LONGEST_TITLE)
                        .findFirst();
    }

    private boolean endsLoud(Quotations.Quotation quotation) {
        return sentences.stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> quotation.span().covers(token.span()))
                .reduce((first, second) -> second)
                .filter(token -> token.word().matches("[?!]+"))
                .isPresent();
    }

    private static boolean beginsBehind(Sentence sentence, Quotations.Quotation quotation) {
        int gap = sentence.span().start() - quotation.span().end();
        return sentence.block() == quotation.block() && gap > 0 && gap <= 3;
    }

    /** A few quoted words belong to a speech verb only if they are part of what it governs. */
    private boolean governs(SpeechAct act, Quotations.Quotation quotation) {
        return act.content().stream()
                .map(head -> sentences.get(act.sentence()).tokens().get(head).span())
                .anyMatch(quotation.span()::covers);
    }

    private Optional<SpeechAct> introduced(Quotations.Quotation quotation) {
        return acts.stream()
                .flatMap(List::stream)
                .filter(act -> endsBefore(sentences.get(act.sentence()), quotation.span()))
                .filter(act -> !isQuoted(act) && act.speaker().isPresent())
                .reduce((first, second) -> second);
    }

    private static boolean endsBefore(Sentence sentence, Span quotation) {
        int gap = quotation.start() - sentence.span().end();
        boolean colon = !sentence.tokens().isEmpty()
                && sentence.tokens().get(sentence.tokens().size() - 1).word().equals(":");
        return colon && gap >= 0 && gap <= 3;
    }

    private boolean isQuoted(SpeechAct act) {
        Span verb = sentences.get(act.sentence()).tokens().get(act.verb()).span();
        return Quotations.around(quotations, verb).isPresent();
    }

    /** A paragraph that is nothing but quoted goes on with the speech before it, unless it asks. */
    private boolean isParagraph(Quotations.Quotation quotation) {
        List<Token> words = sentences.stream()
                .filter(sentence -> sentence.block() == quotation.block())
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> Character.isLetterOrDigit(token.word().codePointAt(0))
                        || token.word().equals("?"))
                .toList();
        return words.stream().allMatch(word -> quotation.span().covers(word.span()))
                && words.stream().noneMatch(word -> word.word().equals("?"));
    }

    /** It goes on with the speech before it if nothing but quoted words stands in its sentence. */
    private boolean isWholeSentence(Quotations.Quotation quotation) {
        return (words(quotation) >= SCARE_QUOTE_WORDS || isClosed(quotation))
                && sentences.stream()
                        .filter(sentence -> sentence.span().overlaps(quotation.span()))
                        .findFirst()
                        .map(sentence ->
                                sentence.span().start() >= quotation.span().start() - 1)
                        .orElse(false);
    }

    /** "We ran.": a sentence with its full stop, however short; one word alone may be anything. */
    private boolean isClosed(Quotations.Quotation quotation) {
        return words(quotation) > 1
                && sentences.stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .filter(token -> quotation.span().covers(token.span()))
                        .reduce((first, second) -> second)
                        .filter(last -> last.word().matches("[.?!]+"))
                        .isPresent();
    }

    private long countTokens(Span span) {
        return sentences.stream()
                .filter(sentence -> sentence.span().overlaps(span))
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> span.covers(token.span())
                        && Character.isLetterOrDigit(token.word().codePointAt(0)))
                .count();
    }

    private long words(Quotations.Quotation quotation) {
        return countTokens(quotation.span());
    }

    private static int distance(Span cue, Span quotation) {
        return Math.max(0, Math.max(cue.start() - quotation.end(), quotation.start() - cue.end()));
    }
}
