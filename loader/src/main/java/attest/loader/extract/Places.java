package attest.loader.extract;

import attest.loader.extract.grammar.Grammar;
import attest.loader.extract.rule.NodeType;
import attest.loader.model.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds where an event happened: a place that hangs on it by "in", "at", "near" and the like. */
final class Places {
    private static final String WHERE =
            "(obl|nmod):(in|at|near|outside|outside_of|inside|across|throughout|around|within|under)";

    private final Scene scene;
    private final Mentions mentions;

    Places(Scene scene, Mentions mentions) {
        this.scene = scene;
        this.mentions = mentions;
    }

    List<Mention> of(At event) {
        Grammar grammar = scene.grammar(event.sentence());
        List<Mention> places = new ArrayList<>();
        for (int word : grammar.dependents(event.token(), relation -> relation.matches(WHERE))) {
            place(event.with(word)).ifPresent(places::add);
        }
        return places;
    }

    /** A place, or the place that "the city of" or "prisons across" names. */
    private Optional<Mention> place(At at) {
        Grammar grammar = scene.grammar(at.sentence());
        Optional<Mention> named =
                grammar.dependents(at.token(), relation -> relation.matches("nmod:(of|in|across|near)|appos")).stream()
                        .map(at::with)
                        .map(scene::name)
                        .flatMap(Optional::stream)
                        .filter(name -> name.entity() == attest.loader.model.EntityKind.PLACE)
                        .findFirst();
        Optional<Mention> own = mentions.of(at, NodeType.PLACE);
        return own.filter(place -> place.form() == attest.loader.model.Form.NAME)
                .or(() -> own.isPresent() ? named : Optional.empty())
                .or(() -> own);
    }
}
