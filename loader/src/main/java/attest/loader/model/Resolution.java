package attest.loader.model;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document's extraction with the entity of each mention.
 *
 * @param extraction what was read
 * @param entities for each mention that was resolved, its entity; a mention that stays open is not in it
 * @param merges which mentions were taken for one event, or for one person of several documents, and why
 * @param references what pronouns and bare descriptions were taken for, in order
 */
public record Resolution(
        Extraction extraction, SortedMap<Mention, Entity> entities, List<Merge> merges, List<Reference> references) {
    public Resolution {
        merges = List.copyOf(merges);
        references = List.copyOf(references);
    }

    /** One in which nothing was merged that needs a reason. */
    public Resolution(Extraction extraction, Map<Mention, Entity> entities) {
        this(extraction, new TreeMap<>(entities), List.of(), List.of());
    }

    /** How many words of a form are left open. */
    public int open(Form form) {
        return (int) references.stream()
                .filter(reference -> reference.form() == form && reference.open())
                .count();
    }

    /** The same mentions of the same entities, with other claims. */
    public Resolution with(Extraction other) {
        return new Resolution(other, entities, merges, references);
    }
}
