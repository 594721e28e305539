package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Reference;
import attest.loader.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Finds whom "they" stands for: the only persons told of in the plural in the sentence before, or earlier in its own. Whoever suffers is
 * nobody in arms or in office, and whoever is said to have suffered tells it himself only if he is one who suffers, as prisoners are.
 */
final class Plurals {
    private static final String SUFFERS = "nsubj:pass|obj";

    private final Scene scene;
    private final Words words;
    private final Surroundings around;
    private final Function<At, Optional<Mention>> people;

    /**
     * For one document.
     *
     * @param people the persons in the plural that a noun is the head of
     */
    Plurals(Scene scene, Words words, Function<At, Optional<Mention>> people) {
        this.scene = scene;
        this.words = words;
        this.around = new Surroundings(scene);
        this.people = people;
    }

    /** Those whom "they" or "them" stands for, if it is safe to say. */
    Optional<Mention> antecedent(At at) {
        if (!scene.token(at).word().toLowerCase(Locale.ROOT).matches("they|them") || scene.isQuoted(at)) {
            return Optional.empty();
        }
        List<At> here = fitting(at, at.sentence());
        int last = around.before(at, at.sentence());
        List<At> found = !here.isEmpty() || last < 0 || isAboutThings(last, at) ? here : fitting(at, last);
        return found.size() == 1 && (here.isEmpty() || mayTellOfHimself(at, found.get(0)))
                ? people.apply(found.get(0)).map(mention -> pronoun(at, mention))
                : Optional.empty();
    }

    /** What "they" was taken for; nothing where it is left open, since it may mean things. */
    Optional<Reference> reference(At at) {
        return antecedent(at)
                .map(meant -> new Reference(
                        meant.span(),
                        Form.PRONOUN,
                        Optional.of(meant.text()),
                        "the only persons told of in the plural near before it"));
    }

    private List<At> fitting(At at, int sentence) {
        Grammar grammar = scene.grammar(sentence);
        Set<Integer> own = sentence == at.sentence() ? Clause.subjects(grammar, at.token()) : Set.of();
        int end = sentence == at.sentence()
                ? at.token()
                : scene.sentence(sentence).tokens().size();
        return IntStream.range(0, end)
                .mapToObj(word -> new At(sentence, word))
                .filter(word -> scene.token(word).tag().equals("NNS") && !own.contains(word.token()))
                .filter(word -> !scene.isQuoted(word) && people.apply(word).isPresent())
                .filter(word -> !suffers(at) || suffers(word) || !isInPower(word))
                .toList();
    }

    private boolean suffers(At at) {
        return scene.grammar(at.sentence()).relation(at.token()).matches(SUFFERS);
    }

    private boolean isInPower(At word) {
        String lemma = scene.token(word).lemma();
        return words.has("armed", lemma) || words.has("official", lemma) || words.has("office", lemma);
    }

    /** "The houses were old. They were burned": a sentence about things in the plural. */
    private boolean isAboutThings(int sentence, At at) {
        return around.subjects(sentence, at).stream()
                .limit(1)
                .anyMatch(subject -> scene.token(subject).tag().equals("NNS")
                        && !scene.token(subject).lemma().equals("police")
                        && people.apply(subject).isEmpty());
    }

    /** "Officials said they had been beaten" tells of others; "survivors said they had been beaten" of the survivors. */
    private boolean mayTellOfHimself(At at, At told) {
        return !suffers(at)
                || suffers(told)
                || words.has("sufferer", scene.token(told).lemma());
    }

    private Mention pronoun(At at, Mention meant) {
        return new Mention(
                scene.token(at).span(),
                EntityKind.ORGANIZATION,
                Form.PRONOUN,
                meant.text(),
                meant.kind(),
                meant.known(),
                Optional.of(meant.span()),
                Method.RULE);
    }
}
