package attest.loader.explain;

import attest.loader.analyse.Analyser;
import attest.loader.common.CommonNames;
import attest.loader.explain.Explained.Silent;
import attest.loader.extract.Attempt;
import attest.loader.extract.Extractor;
import attest.loader.model.Analysis;
import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Resolution;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Token;
import attest.loader.number.Counts;
import attest.loader.rdf.Iris;
import attest.loader.resolve.Resolver;
import attest.loader.time.DateMention;
import attest.loader.time.DateWords;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Explains how documents are read by the rules, with what an authority knows. */
public final class Explainer {
    private static final Set<String> TELLING = Set.of("OFFICE", "EVENT", "SOURCE");

    private final Analyser analyser;
    private final Resolver resolver;
    private final Extractor extractor = Extractor.standard();

    private Explainer(Authority known) {
        this.analyser = Analyser.of(known);
        this.resolver = new Resolver(Iris.DEFAULT, known, List.of());
    }

    /** An explainer that finds the names of an authority, and those that everybody knows, before any others. */
    public static Explainer of(Authority authority) {
        return new Explainer(CommonNames.beside(authority, Iris.DEFAULT));
    }

    /** Reads a document and keeps the reasons; claims of annotations are not in it. */
    public Explanation explain(Document document) {
        Analysis analysis = analyser.analyse(document);
        Resolution read =
                resolver.resolve(List.of(extractor.extract(document, analysis))).get(0);
        List<DateMention> dates = DateWords.find(document);
        List<Attempt> attempts = extractor.attempts(document, analysis);
        List<Explained> sentences = new ArrayList<>();
        for (int i = 0; i < analysis.sentences().size(); i++) {
            int here = i;
            sentences.add(sentence(
                    document,
                    analysis,
                    analysis.sentences().get(i),
                    dates,
                    attempts.stream()
                            .filter(attempt -> attempt.sentence() == here)
                            .toList(),
                    read));
        }
        return new Explanation(
                document,
                document.blocks().stream()
                        .filter(block -> !block.kind().readable())
                        .toList(),
                sentences);
    }

    private Explained sentence(
            Document document,
            Analysis analysis,
            Sentence sentence,
            List<DateMention> dates,
            List<Attempt> attempts,
            Resolution resolved) {
        Span span = sentence.span();
        List<DateMention> told =
                dates.stream().filter(date -> date.span().overlaps(span)).toList();
        List<Claim> read = resolved.extraction().claims().stream()
                .filter(claim -> claim.trigger().overlaps(span))
                .toList();
        return new Explained(
                document.blocks().get(sentence.block()),
                sentence,
                analysis.names().stream()
                        .filter(name -> name.span().overlaps(span))
                        .toList(),
                told,
                Counts.find(
                        document.text(),
                        span,
                        told.stream().map(DateMention::span).toList()),
                resolved.references().stream()
                        .filter(reference -> reference.span().overlaps(span))
                        .toList(),
                attempts,
                read,
                silent(sentence, read));
    }

    private List<Silent> silent(Sentence sentence, List<Claim> claims) {
        return IntStream.range(0, sentence.tokens().size())
                .filter(i -> telling(sentence.tokens().get(i)))
                .filter(i -> claims.stream().noneMatch(claim -> claim.quote()
                        .overlaps(sentence.tokens().get(i).span())))
                .mapToObj(i -> new Silent(
                        i, extractor.rulesAbout(sentence.tokens().get(i).lemma())))
                .toList();
    }

    private static boolean telling(Token token) {
        boolean event = token.tag().startsWith("VB")
                && Words.STANDARD.kind(token.lemma()).isPresent();
        return event || TELLING.contains(token.entity());
    }
}
