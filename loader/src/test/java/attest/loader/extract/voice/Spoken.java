package attest.loader.extract.voice;

import attest.loader.analyse.Analyser;
import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Analysis;
import attest.loader.model.Authority;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import java.util.List;
import java.util.Optional;

/** The voices of texts that are made up for one test, in which every noun may speak. */
final class Spoken {
    private static final Analyser ANALYSER = Analyser.of(Authority.EMPTY);

    private Spoken() {}

    static Analysis analysed(Document document) {
        return ANALYSER.analyse(document);
    }

    static Voices voices(Document document, Analysis analysis) {
        return Voices.of(
                document,
                analysis,
                (sentence, token) -> mention(analysis, sentence, token),
                (sentence, token) -> Optional.empty());
    }

    private static Optional<Mention> mention(Analysis analysis, int sentence, int token) {
        Sentence words = analysis.sentences().get(sentence);
        Span span = words.tokens().get(token).span();
        return analysis.names().stream()
                .filter(name -> name.span().covers(span))
                .findFirst()
                .or(() -> Optional.of(described(Grammar.of(words), token)));
    }

    private static Mention described(Grammar grammar, int token) {
        Span span = grammar.span(grammar.phrase(token));
        return new Mention(
                span,
                EntityKind.PERSON,
                Form.DESCRIPTION,
                grammar.token(token).word(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Method.RULE);
    }
}
