package attest.loader.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Words of a document that refer to an entity.
 *
 * @param span where they stand; for {@link Form#DOCUMENT} the empty span 0..0
 * @param entity what is referred to
 * @param form how it is referred to
 * @param text the words without titles and with single spaces; for an office the whole phrase; a label if nobody has a better one
 * @param kind what sort of thing it is, where the words tell: an execution, a committee, a letter
 * @param known the entities of the authority that these words may name: none, one, or several when they are ambiguous
 * @param antecedent the earlier words that a pronoun or a short form stands for
 * @param method how it was found
 */
public record Mention(
        Span span,
        EntityKind entity,
        Form form,
        String text,
        Optional<Kind> kind,
        List<Iri> known,
        Optional<Span> antecedent,
        Method method)
        implements Comparable<Mention> {

    private static final Comparator<Mention> ORDER = Comparator.comparing(Mention::span)
            .thenComparing(Mention::entity)
            .thenComparing(mention -> mention.span.length() == 0 ? mention.text : "");

    /** The article itself, as a source or as a voice without a name. */
    public static final Mention DOCUMENT = new Mention(
            new Span(0, 0),
            EntityKind.SOURCE,
            Form.DOCUMENT,
            "",
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Method.RULE);

    public Mention {
        known = List.copyOf(known);
        if (form != Form.DOCUMENT && (span.length() == 0 || text.isBlank())) {
            throw new IllegalArgumentException("a mention needs words, but " + span + " has none");
        }
    }

    /** Somebody or something that no word of the passage names: a person who annotates says who or what it is. */
    public static Mention supplied(Iri known, EntityKind entity, String slug) {
        return new Mention(
                new Span(0, 0),
                entity,
                Form.DOCUMENT,
                slug,
                Optional.empty(),
                List.of(known),
                Optional.empty(),
                Method.MANUAL);
    }

    /** Words at one place that name one sort of thing are one mention; supplied ones have no place, but a name. */
    @Override
    public int compareTo(Mention other) {
        return ORDER.compare(this, other);
    }
}
