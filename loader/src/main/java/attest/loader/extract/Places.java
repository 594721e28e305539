package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.extract.rule.NodeType;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where an event happened: a place that hangs on it by "in", "at", "near" and the like. */
final class Places {
    private static final String WHERE =
            "(obl|nmod):(in|at|near|outside|outside_of|inside|across|throughout|around|within|under)";

    private final Scene scene;
    private final Mentions mentions;
    private final Words words;

    Places(Scene scene, Mentions mentions, Words words) {
        this.scene = scene;
        this.mentions = mentions;
        this.words = words;
    }

    /** Places below the word itself, below the verb that it is subject or object of or goes along with, and below "that took place". */
    List<Mention> of(At event) {
        Grammar grammar = scene.grammar(event.sentence());
        List<Mention> places = new ArrayList<>(below(event));
        boolean noun = scene.token(event).tag().startsWith("NN");
        boolean argument = noun && grammar.relation(event.token()).matches("nsubj.*|obj");
        if (argument || grammar.isAlong(event.token())) {
            places.addAll(below(event.with(grammar.parent(event.token()).orElseThrow())));
        }
        if (noun) {
            grammar.dependents(event.token(), "acl").stream()
                    .filter(clause ->
                            Attachment.HAPPEN.contains(grammar.token(clause).lemma()))
                    .forEach(clause -> places.addAll(below(event.with(clause))));
        }
        return places;
    }

    /** Places that hang directly on a word. */
    List<Mention> below(At word) {
        return scene.grammar(word.sentence()).dependents(word.token(), relation -> relation.matches(WHERE)).stream()
                .map(word::with)
                .map(this::place)
                .flatMap(Optional::stream)
                .toList();
    }

    /** A place; of "the city of Port Harlan" the name, but of "a grave near Port Harlan" the grave. */
    private Optional<Mention> place(At at) {
        Optional<Mention> own = mentions.of(at, NodeType.PLACE);
        boolean grave = words.has("grave", scene.token(at).lemma());
        if (own.isEmpty() || grave || own.get().form() == Form.NAME) {
            return own;
        }
        return scene
                .grammar(at.sentence())
                .dependents(at.token(), relation -> relation.matches("nmod:(of|in|across|near)|appos"))
                .stream()
                .map(at::with)
                .map(scene::name)
                .flatMap(Optional::stream)
                .filter(name -> name.entity() == EntityKind.PLACE)
                .findFirst()
                .or(() -> own);
    }
}
