package attest.loader.extract;

import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Span;
import java.util.List;
import java.util.Optional;

/** Names as they stand in the text, and mentions of what has no name. */
final class Descriptions {
    private final Scene scene;
    private final Nouns nouns;
    private final Phrases phrases;

    Descriptions(Scene scene, Nouns nouns, Phrases phrases) {
        this.scene = scene;
        this.nouns = nouns;
        this.phrases = phrases;
    }

    /** The name that a word is part of, if it names such a thing. */
    Optional<Mention> name(At at, EntityKind kind) {
        return scene.name(at).filter(name -> name.entity() == kind);
    }

    /** Whether a word is part of a name, so that it cannot describe anything else. */
    boolean isNamed(At at) {
        return scene.name(at).filter(name -> name.entity() != EntityKind.OFFICE).isPresent();
    }

    /** What a word describes by its own phrase, if it fits. */
    Optional<Mention> of(At at, EntityKind entity, boolean fits) {
        return fits && !isNamed(at)
                ? Optional.of(of(at, phrases.noun(at), entity, Optional.empty()))
                : Optional.empty();
    }

    Mention of(At at, Span span, EntityKind entity, Kind kind) {
        return of(at, span, entity, Optional.of(kind));
    }

    Mention of(At at, Span span, EntityKind entity, Optional<Kind> kind) {
        String label = nouns.isNoun(scene.token(at)) ? scene.words(phrases.bareNoun(at)) : scene.words(span);
        return new Mention(span, entity, Form.DESCRIPTION, label, kind, List.of(), Optional.empty(), Method.RULE);
    }
}
