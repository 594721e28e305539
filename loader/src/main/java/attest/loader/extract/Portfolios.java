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
import java.util.function.Predicate;
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

    /** The minister for what the word at this place says, with what stands before it; nothing if it is no portfolio. */
    Optional<Mention> at(At at) {
        Token token = scene.token(at);
        if (!cabinet || !token.tag().startsWith("NN")) {
            return Optional.empty();
        }
        if (words.has("portfolio", token.lemma()) && isCapital(token)) {
            Span span = before(at, Portfolios::isPart);
            return Optional.of(office(span, "Minister of " + scene.words(span)));
        }
        return isMinistry(token) ? ministry(at) : Optional.empty();
    }

    /** "the interior portfolio", "the Ministry of Finance", where it stands for the office. */
    private Optional<Mention> ministry(At at) {
        Span before = before(
                at, token -> token.tag().matches("NNP?|JJ") && token.entity().matches("O|EVENT|ORGANIZATION"));
        String said = scene.words(before);
        int noun = said.lastIndexOf(scene.token(at).word());
        return noun > 0 ? Optional.of(office(before, said.substring(0, noun) + "minister")) : ministryOf(at);
    }

    /** "the portfolio of education", "the ministry of war" */
    private Optional<Mention> ministryOf(At at) {
        return scene.grammar(at.sentence()).dependents(at.token(), "nmod:of").stream()
                .map(at::with)
                .filter(subject -> words.has("portfolio", scene.token(subject).lemma()))
                .findFirst()
                .map(subject -> {
                    Span span = before(
                            subject,
                            token -> token.tag().matches("NN.*|JJ|CC")
                                    && token.entity().matches("O|EVENT"));
                    return office(span, "Minister of " + scene.words(span));
                });
    }

    private static boolean isMinistry(Token token) {
        return token.lemma().matches("ministry|portfolio");
    }

    private Span before(At at, Predicate<Token> part) {
        Grammar grammar = scene.grammar(at.sentence());
        SortedSet<Integer> words = new TreeSet<>(List.of(at.token()));
        for (int i = at.token() - 1; i >= 0 && part.test(grammar.token(i)); i--) {
            words.add(i);
        }
        while (words.first() < at.token() && isOld(grammar.token(words.first()))) {
            words.remove(words.first());
        }
        return grammar.span(words);
    }

    /** "the new finance ministry", "his old portfolio" */
    private static boolean isOld(Token token) {
        return token.tag().equals("CC")
                || token.lemma().matches("new|old|former|key|powerful|important|vital|senior|other");
    }

    private static Mention office(Span span, String label) {
        return new Mention(
                span,
                EntityKind.OFFICE,
                Form.DESCRIPTION,
                label,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Method.RULE);
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
