package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import java.util.Collection;
import java.util.Optional;

/** The shortest stretch of one sentence that holds all words of a claim. */
final class Quotes {
    private Quotes() {}

    static Span of(Scene scene, At trigger, Collection<Mention> mentions) {
        Span quote = scene.token(trigger).span();
        Span sentence = scene.sentence(trigger.sentence()).span();
        for (Mention mention : mentions) {
            if (mention.form() != Form.DOCUMENT && sentence.covers(mention.span())) {
                quote = quote.union(mention.span());
            }
        }
        return quote;
    }

    /** A word with everything that hangs on it. */
    static Span phrase(Scene scene, At word) {
        Grammar grammar = scene.grammar(word.sentence());
        return grammar.span(
                grammar.phrase(word.token(), relation -> !relation.matches("acl.*|conj.*|parataxis|punct|cc")));
    }

    /** A word with all that hangs on it but clauses that stand beside it. */
    static Span clause(Scene scene, At word) {
        Grammar grammar = scene.grammar(word.sentence());
        return grammar.span(grammar.phrase(
                word.token(),
                relation -> !relation.matches("conj.*|cc.*|parataxis|dep|discourse|punct|advcl.*|mark|vocative")));
    }

    static Span with(Span quote, Optional<Span> more) {
        return more.map(quote::union).orElse(quote);
    }
}
