package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** To whom something is done: "him" in "He made him governor", which is another than who does it. */
final class Objects {
    private final Scene scene;

    Objects(Scene scene) {
        this.scene = scene;
    }

    /** The words before an object that say who does it; none for a word that is no object. */
    List<At> doers(At at) {
        if (!isObject(at)) {
            return List.of();
        }
        Grammar grammar = scene.grammar(at.sentence());
        return grammar.ancestors(at.token()).stream()
                .map(verb -> grammar.dependents(verb, "nsubj").stream()
                        .filter(subject -> subject < at.token())
                        .map(at::with)
                        .toList())
                .filter(subjects -> !subjects.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** "arrested Lund and charged him": the object of the verb that the verb of an object is joined to. */
    Optional<At> shared(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        OptionalInt verb = isObject(at) ? grammar.parent(at.token()) : OptionalInt.empty();
        return verb.stream()
                .filter(word -> grammar.relation(word).startsWith("conj"))
                .flatMap(word -> grammar.parent(word).stream())
                .boxed()
                .flatMap(first -> grammar.dependents(first, "obj"::equals).stream())
                .filter(object -> object < at.token())
                .map(at::with)
                .findFirst();
    }

    /** The objects behind a subject, in its sentence. */
    List<At> behind(At subject) {
        return IntStream.range(
                        subject.token() + 1,
                        scene.sentence(subject.sentence()).tokens().size())
                .mapToObj(subject::with)
                .filter(this::isObject)
                .toList();
    }

    /** The parser takes "him" before what he is made for a subject. */
    private boolean isObject(At at) {
        return scene.token(at).word().equals("him")
                || scene.grammar(at.sentence()).relation(at.token()).matches("obj|iobj");
    }
}
