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

/** Who tells what stands between quotation marks: in his words "he" is another. */
final class Tellers {
    /** Sentences of a quotation, at most. */
    private static final int LONGEST_QUOTATION = 6;

    private final Scene scene;
    private final Rivals rivals;
    private final Function<At, Optional<Mention>> persons;
    private final Predicate<Token> personal;
    private final BiFunction<At, Set<At>, Optional<Mention>> antecedents;

    Tellers(
            Scene scene,
            Rivals rivals,
            Function<At, Optional<Mention>> persons,
            Predicate<Token> personal,
            BiFunction<At, Set<At>, Optional<Mention>> antecedents) {
        this.scene = scene;
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
}
