package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Others in the same sentence whom a pronoun could mean as well as a subject there. */
final class Rivals {
    private final Scene scene;
    private final Words words;
    private final Genders genders;
    private final Surroundings around;
    private final Function<At, Optional<Mention>> persons;

    Rivals(Scene scene, Words words, Genders genders, Surroundings around, Function<At, Optional<Mention>> persons) {
        this.scene = scene;
        this.words = words;
        this.genders = genders;
        this.around = around;
        this.persons = persons;
    }

    /** Whether it cannot be told if a pronoun means this subject. */
    boolean has(At pronoun, At subject, Mention person, Gender gender) {
        return isOneOfSeveral(subject, person, gender)
                || isOutmatched(pronoun, subject, person, gender)
                || (!isSpeaking(pronoun) && isTellingOfAnother(subject, person, gender));
    }

    /** "Karl Lund and Jan Berg were held. He": either of the two. */
    private boolean isOneOfSeveral(At subject, Mention person, Gender gender) {
        Grammar grammar = scene.grammar(subject.sentence());
        int verb = grammar.parent(subject.token()).orElse(-1);
        return IntStream.range(0, scene.sentence(subject.sentence()).tokens().size())
                .filter(word -> word != subject.token()
                        && (grammar.relation(word).startsWith("nsubj")
                                || grammar.relation(word).startsWith("conj")))
                .filter(word -> grammar.parent(word).orElse(-2) == verb
                        || grammar.parent(word).orElse(-2) == subject.token())
                .mapToObj(subject::with)
                .flatMap(word -> persons.apply(word).stream())
                .anyMatch(other -> !Pronouns.isSame(other, person) && genders.fits(other, gender));
    }

    /**
     * "Zarin said her brother was held. He": nobody knows whether Zarin is a man, but a brother is. Whoever goes on speaking is one who did
     * something before.
     */
    private boolean isOutmatched(At pronoun, At subject, Mention person, Gender gender) {
        Stream<At> others = isSpeaking(pronoun)
                ? around.subjects(subject.sentence(), pronoun).stream()
                : around.nouns(subject.sentence());
        return !genders.isKnown(person)
                && others.flatMap(other -> persons.apply(other).stream())
                        .anyMatch(other -> !Pronouns.isSame(other, person)
                                && genders.isKnown(other)
                                && genders.fits(other, gender));
    }

    /** "Police arrested Karl Lund, the minister said. He was held": the minister or Lund; "He said" would be the minister. */
    private boolean isTellingOfAnother(At subject, Mention person, Gender gender) {
        return isSpeaking(subject)
                && around.nouns(subject.sentence())
                        .filter(other -> other.token() != subject.token())
                        .flatMap(other -> persons.apply(other).stream())
                        .filter(other -> other.form() == Form.NAME)
                        .anyMatch(other -> !Pronouns.isSame(other, person) && genders.fits(other, gender));
    }

    boolean isSpeaking(At subject) {
        Grammar grammar = scene.grammar(subject.sentence());
        return grammar.relation(subject.token()).startsWith("nsubj")
                && words.has(
                        "say",
                        grammar.token(grammar.parent(subject.token()).orElseThrow())
                                .lemma());
    }
}
