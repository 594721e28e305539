package attest.loader.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A document's extraction with the entity of each mention.
 *
 * @param extraction what was read
 * @param entities for each mention that was resolved, its entity; a mention that stays open is not in it
 */
public record Resolution(Extraction extraction, SortedMap<Mention, Entity> entities) {
    public Resolution(Extraction extraction, Map<Mention, Entity> entities) {
        this(extraction, new TreeMap<>(entities));
    }
}
