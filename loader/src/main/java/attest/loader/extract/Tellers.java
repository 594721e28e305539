package attest.loader.extract;

import attest.loader.model.Mention;
import attest.loader.model.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Who speaks before a pronoun: whoever goes on speaking is the same, and in his own words "he" is another. */
final class Tellers {
    /** Sentences of a quotation, at most. */
    private static final int LONGEST_QUOTATION = 6;

    private final Scene scene;
    private final Surroundings around;
    private final Rivals rivals;
    private final Function<At, Optional<Mention>> persons;
    private final Predicate<Token> personal;
    private final BiFunction<At, Set<At>, Optional<Mention>> antecedents;

    Tellers(
            Scene scene,
            Surroundings around,
            Rivals rivals,
            Function<At, Optional<Mention>> persons,
            Predicate<Token> personal,
            BiFunction<At, Set<At>, Optional<Mention>> antecedents) {
        this.scene = scene;
        this.around = around;
        this.rivals = rivals;
        this.persons = persons;
        this.personal = personal;
        this.antecedents = antecedents;
    }

    /** Family names of those outside a quotation in whose words the pronoun stands. */
    Set<String> of(At at, Set<At> seen) {
        Set<String> outside = new HashSet<>();
        int sentence = at.sentence();
        for (int back = 0; scene.isQuoted(at) && back <= LONGEST_QUOTATION && sentence >= 0; back++, sentence--) {
            outsideQuotation(sentence, seen).forEach(outside::add);
            if (!outside.isEmpty()) {
                return outside;
            }
        }
        return outside;
    }

    private List<String> outsideQuotation(int sentence, Set<At> seen) {
        return IntStream.range(0, scene.sentence(sentence).tokens().size())
                .mapToObj(word -> new At(sentence, word))
                .filter(word -> !scene.isQuoted(word))
                .flatMap(word -> scene.token(word).tag().startsWith("NN")
                        ? persons.apply(word).stream()
                        : Optional.of(word)
                                .filter(pronoun -> personal.test(scene.token(pronoun)) && rivals.isSpeaking(pronoun))
                                .flatMap(pronoun -> antecedents.apply(pronoun, seen))
                                .stream())
                .map(Genders::family)
                .toList();
    }

    /** Of those who fit, who spoke last in the sentences before. */
    Optional<Mention> last(At at, Set<At> seen, Predicate<Mention> fits) {
        int sentence = at.sentence();
        for (int step = 0; step < Pronouns.FARTHEST && sentence >= 0; step++) {
            sentence = around.before(at, sentence);
            Optional<Mention> speaker = sentence < 0
                    ? Optional.empty()
                    : around.subjects(sentence, at).stream()
                            .filter(rivals::isSpeaking)
                            .flatMap(subject -> person(subject, seen).stream())
                            .filter(fits)
                            .findFirst();
            if (speaker.isPresent()) {
                return speaker;
            }
        }
        return Optional.empty();
    }

    private Optional<Mention> person(At word, Set<At> seen) {
        return personal.test(scene.token(word)) ? antecedents.apply(word, seen) : persons.apply(word);
    }
}
