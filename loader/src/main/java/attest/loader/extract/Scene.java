package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.extract.voice.Voices;
import attest.loader.model.Analysis;
import attest.loader.model.Document;
import attest.loader.model.Mention;
import attest.loader.model.Offsets;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Token;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A document as the parts of the extractor look at it: sentences, their grammar, and the names in them. */
final class Scene {
    private final Document document;
    private final Offsets offsets;
    private final Analysis analysis;
    private final List<Grammar> grammars;
    private final NavigableMap<Integer, Mention> names = new TreeMap<>();
    private final List<Span> quotations;

    private Scene(Document document, Analysis analysis) {
        this.document = document;
        this.offsets = Offsets.of(document.text());
        this.analysis = analysis;
        this.grammars = analysis.sentences().stream().map(Grammar::of).toList();
        this.quotations = Voices.quotations(document);
        analysis.names().forEach(name -> names.put(name.span().start(), name));
    }

    static Scene of(Document document, Analysis analysis) {
        return new Scene(document, analysis);
    }

    Document document() {
        return document;
    }

    Offsets offsets() {
        return offsets;
    }

    Analysis analysis() {
        return analysis;
    }

    int size() {
        return grammars.size();
    }

    Grammar grammar(int sentence) {
        return grammars.get(sentence);
    }

    Sentence sentence(int sentence) {
        return analysis.sentences().get(sentence);
    }

    Token token(At at) {
        return sentence(at.sentence()).tokens().get(at.token());
    }

    /** The name that a word is part of. */
    Optional<Mention> name(At at) {
        Span word = token(at).span();
        return Optional.ofNullable(names.lowerEntry(word.end()))
                .map(Map.Entry::getValue)
                .filter(name -> name.span().overlaps(word));
    }

    /** Whether a word stands between quotation marks. */
    boolean isQuoted(At at) {
        return isQuoted(token(at).span());
    }

    /** Whether words stand between quotation marks. */
    boolean isQuoted(Span words) {
        return quotations.stream().anyMatch(quotation -> quotation.covers(words));
    }

    /** The quotation that ends last before a word of its sentence. */
    Optional<Span> quotationBefore(At at) {
        int from = sentence(at.sentence()).span().start();
        int to = token(at).span().start();
        return quotations.stream()
                .filter(quotation -> quotation.end() > from && quotation.end() <= to)
                .reduce((first, second) -> second);
    }

    /** The words at a span, with single spaces. */
    String words(Span span) {
        return offsets.words(span).replaceAll("\\s+", " ");
    }

    /** Whether one of these words stands in a sentence or in one of the two before it, or none is asked for. */
    boolean isNear(int sentence, Set<String> lemmas) {
        return lemmas.isEmpty()
                || IntStream.rangeClosed(Math.max(0, sentence - 2), sentence)
                        .mapToObj(this::sentence)
                        .flatMap(near -> near.tokens().stream())
                        .anyMatch(token -> lemmas.contains(token.lemma()));
    }
}
