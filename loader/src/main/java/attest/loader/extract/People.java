package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Span;
import attest.loader.model.Token;
import java.util.Locale;
import java.util.Optional;

/** Makes mentions of persons in the plural: "40 miners", "two of them", "those who fled". */
final class People {
    private final Scene scene;
    private final Nouns nouns;
    private final Phrases phrases;
    private final Descriptions descriptions;

    People(Scene scene, Nouns nouns, Phrases phrases, Descriptions descriptions) {
        this.scene = scene;
        this.nouns = nouns;
        this.phrases = phrases;
        this.descriptions = descriptions;
    }

    /** The persons that a word stands for by itself, if it stands for several. */
    Optional<Mention> of(At at) {
        Token token = scene.token(at);
        boolean people = nouns.isPeople(token) || isSomeOfThem(at) || isThoseWho(at);
        if (descriptions.isNamed(at) || !people || isAskedFor(at) || isException(at)) {
            return Optional.empty();
        }
        Span words = isThoseWho(at) ? Quotes.clause(scene, at) : phrases.noun(at);
        return Optional.of(descriptions.of(at, words, EntityKind.ORGANIZATION, new Kind("describedGroup")));
    }

    /** "two of them"; who "some of them" are is anybody's guess. */
    private boolean isSomeOfThem(At at) {
        return scene.token(at).lemma().matches("they|them")
                && scene.grammar(at.sentence()).dependents(at.token(), "det:qmod").stream()
                        .anyMatch(word -> scene.token(at.with(word)).tag().equals("CD"));
    }

    /** "those who tried to climb out" */
    private boolean isThoseWho(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        int next = at.token() + 1;
        return scene.token(at).word().toLowerCase(Locale.ROOT).equals("those")
                && next < grammar.sentence().tokens().size()
                && grammar.token(next).tag().startsWith("WP");
    }

    /** "how many prisoners", "which officers" */
    private boolean isAskedFor(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.phrase(at.token(), relation -> relation.matches("amod|advmod|det.*|nummod")).stream()
                .anyMatch(word -> grammar.token(word).tag().startsWith("W"));
    }

    /** "all but four of the prisoners": neither all nor the four. */
    private boolean isException(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.above(at.token()).stream()
                        .anyMatch(edge -> edge.relation().equals("conj:but"))
                || !grammar.dependents(at.token(), "conj:but").isEmpty();
    }
}
