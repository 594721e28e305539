package attest.app.evaluate;

import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Kind;
import attest.loader.model.Mention;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Subject, object or speaker of a claim of the graph.
 *
 * @param form how the words refer
 * @param entity what they refer to
 * @param kind what sort of thing that is, where known
 * @param span where the words stand
 * @param names by which it is known: the label of its entity first, then the words themselves unless they are a pronoun
 */
record Reference(Form form, EntityKind entity, Optional<Kind> kind, Span span, List<String> names) {
    static Reference of(Resolution resolution, Mention mention) {
        Optional<Entity> entity = Optional.ofNullable(resolution.entities().get(mention));
        return new Reference(
                mention.form(),
                mention.entity(),
                entity.flatMap(Entity::kind).or(mention::kind),
                mention.span(),
                names(resolution, mention, entity));
    }

    private static List<String> names(Resolution resolution, Mention mention, Optional<Entity> entity) {
        List<String> names = new ArrayList<>();
        entity.map(found -> unbracketed(found.label())).ifPresent(names::add);
        if (mention.form() == Form.NAME || mention.form() == Form.DESCRIPTION) {
            names.add(mention.text());
        } else if (entity.isEmpty()) {
            String text = resolution.extraction().document().text();
            mention.antecedent().map(span -> span.in(text)).ifPresent(names::add);
        }
        return List.copyOf(names);
    }

    /** An unnamed entity has its description in square brackets as label. */
    private static String unbracketed(String label) {
        return label.startsWith("[") && label.endsWith("]") ? label.substring(1, label.length() - 1) : label;
    }

    /** The best name, for people to read. */
    String shown() {
        return names.isEmpty() ? "?" : names.get(0);
    }
}
