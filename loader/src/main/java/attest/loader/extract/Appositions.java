package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who several persons are, where their names stand beside them: "two members of the board, Karl Lund and the lawyer Anna Berger". */
final class Appositions {
    private final Scene scene;

    Appositions(Scene scene) {
        this.scene = scene;
    }

    /** The names of all of them, in order; none if fewer than two are named, since then nobody knows of how many it is told. */
    List<Mention> of(At several) {
        boolean plural = scene.token(several).tag().matches("NNS|NNPS|CD");
        List<Mention> names = plural ? named(several) : List.of();
        return names.size() > 1 ? names : List.of();
    }

    private List<Mention> named(At several) {
        Grammar grammar = scene.grammar(several.sentence());
        return grammar.dependents(several.token(), "appos").stream()
                .flatMap(beside -> Stream.concat(Stream.of(beside), grammar.dependents(beside, "conj").stream()))
                .filter(beside -> beside > several.token())
                .distinct()
                .sorted()
                .map(beside -> name(grammar, several, beside))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The name that the word is part of, or the one behind it: "the lawyer Anna Berger". */
    private Optional<Mention> name(Grammar grammar, At several, int beside) {
        return IntStream.concat(
                        IntStream.of(beside),
                        grammar.dependents(beside, relation -> relation.matches("dep|appos|flat|compound")).stream()
                                .mapToInt(Integer::intValue))
                .mapToObj(several::with)
                .flatMap(word -> scene.name(word).stream())
                .filter(name -> name.entity() == EntityKind.PERSON)
                .findFirst();
    }
}
