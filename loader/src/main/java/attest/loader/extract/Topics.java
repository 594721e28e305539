package attest.loader.extract;

import attest.loader.model.Mention;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Whom a sentence is about though he is not its subject: the one whom it speaks of as "him", or whose father does something. */
final class Topics {
    private final Scene scene;
    private final Surroundings around;
    private final Rivals rivals;
    private final Objects objects;
    private final BiPredicate<At, Gender> pronouns;
    private final BiFunction<At, Set<At>, Optional<Mention>> antecedents;

    /**
     * For one document.
     *
     * @param pronouns whether a word is a pronoun for such a person
     * @param antecedents whom a pronoun stands for, with the pronouns that are being asked for
     */
    Topics(
            Scene scene,
            Surroundings around,
            Rivals rivals,
            Objects objects,
            BiPredicate<At, Gender> pronouns,
            BiFunction<At, Set<At>, Optional<Mention>> antecedents) {
        this.scene = scene;
        this.around = around;
        this.rivals = rivals;
        this.objects = objects;
        this.pronouns = pronouns;
        this.antecedents = antecedents;
    }

    /** "The king made him a minister. In 1965 he": a sentence that speaks of somebody as "him" is about him, and not about the king. */
    Optional<Mention> of(At subject, Mention person, Gender gender) {
        return done(subject, gender)
                .flatMap(word -> antecedents.apply(word, new HashSet<>()).stream())
                .filter(other -> !Pronouns.isSame(other, person))
                .findFirst();
    }

    /** "The premier, Karl Lund, wanted her for schools. She": nobody else is there but whom the sentence before speaks of in that way. */
    Optional<Mention> spokenOf(int sentence, At at, Gender gender, Set<At> seen) {
        Stream<At> subjects = sentence < 0
                ? Stream.of()
                : around.subjects(sentence, at).stream().limit(1);
        return subjects.flatMap(subject -> done(subject, gender))
                .flatMap(word -> antecedents.apply(word, seen).stream())
                .findFirst();
    }

    /** "When he refused, Danso dismissed him": whom Danso dismissed is the one who refused. */
    boolean isDoneTo(At subject, Gender gender) {
        return done(subject, gender).findAny().isPresent();
    }

    private Stream<At> done(At subject, Gender gender) {
        return objects.behind(subject).stream().filter(word -> pronouns.test(word, gender));
    }

    /** "said her successor, Karin Skov. She was buried": the word for the other woman, whose successor it is. */
    Optional<At> whose(At subject, At pronoun, Gender gender) {
        return scene.grammar(subject.sentence()).dependents(subject.token(), "nmod:poss"::equals).stream()
                .map(subject::with)
                .filter(word -> subject.sentence() < pronoun.sentence() && !rivals.isSpeaking(pronoun))
                .filter(word -> pronouns.test(word, gender))
                .findFirst();
    }
}
