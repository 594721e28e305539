package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Span;
import attest.loader.model.Token;
import attest.loader.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Offices that are called by what they are for: "moved to Justice", "Defence and Foreign Affairs: Anna Berger". */
final class Portfolios {
    /** Without a word of ministers the same nouns are subjects of a school or parts of a newspaper. */
    private static final Pattern CABINET =
            Pattern.compile("(?i)\\b(?:cabinets?|ministers?|ministry|ministries|ministerial|premier)\\b");

    private static final Pattern PART = Pattern.compile("NNPS?|NNS?|JJ|CC");

    private final Scene scene;
    private final Words words;
    private final boolean cabinet;

    Portfolios(Scene scene, Words words) {
        this.scene = scene;
        this.words = words;
        this.cabinet = CABINET.matcher(scene.document().text()).find();
    }

    /** The minister for what the word at this place says, with the capitalised words before it. */
    Optional<Mention> at(At at) {
        Token token = scene.token(at);
        if (!cabinet
                || !words.has("portfolio", token.lemma())
                || !isCapital(token)
                || !token.tag().startsWith("NN")) {
            return Optional.empty();
        }
        Grammar grammar = scene.grammar(at.sentence());
        SortedSet<Integer> part = new TreeSet<>(List.of(at.token()));
        for (int i = at.token() - 1; i >= 0 && isPart(grammar.token(i)); i--) {
            part.add(i);
        }
        while (!isCapital(grammar.token(part.first()))) {
            part.remove(part.first());
        }
        Span span = grammar.span(part);
        return Optional.of(new Mention(
                span,
                EntityKind.OFFICE,
                Form.DESCRIPTION,
                "Minister of " + scene.words(span),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Method.RULE));
    }

    private static boolean isPart(Token token) {
        boolean joined = token.word().matches("and|&");
        return (joined || isCapital(token))
                && PART.matcher(token.tag()).matches()
                && token.entity().matches("O|EVENT|ORGANIZATION");
    }

    private static boolean isCapital(Token token) {
        return Character.isUpperCase(token.word().codePointAt(0));
    }
}
