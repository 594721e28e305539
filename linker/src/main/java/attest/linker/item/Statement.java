package attest.linker.item;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A statement of Wikidata, whole enough to be compared with what sources claim: it is what Wikidata states, not what is so.
 *
 * @param id that Wikidata gave it; or empty
 * @param item that it is about
 * @param property P39, P569 or P570
 * @param qualifiers in the order in which Wikidata shows them
 * @param references each a list of what it says: P248 stated in, P854 address, P813 retrieved, P143 imported from a project of Wikimedia, others
 * @param revision the number of the item's version; 0 when it is not known
 */
public record Statement(
        String id,
        String item,
        String property,
        Rank rank,
        Value value,
        List<Detail> qualifiers,
        List<List<Detail>> references,
        long revision) {
    /** How Wikidata's editors weigh it. */
    public enum Rank {
        PREFERRED,
        NORMAL,
        DEPRECATED
    }

    /** One qualifier, or one part of a reference. */
    public record Detail(String property, Value value) {
        public Detail {
            Objects.requireNonNull(property, "property");
            Objects.requireNonNull(value, "value");
        }
    }

    private static final List<String> WANTED = List.of("P39", "P569", "P570");

    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(property, "property");
        Objects.requireNonNull(rank, "rank");
        Objects.requireNonNull(value, "value");
        qualifiers = List.copyOf(qualifiers);
        references = references.stream().map(List::copyOf).toList();
    }

    /** Deprecated ones too: whoever compares decides. */
    static List<Statement> of(Entity entity) {
        return WANTED.stream()
                .flatMap(property -> entity.claims(property).stream().map(json -> of(entity, property, json)))
                .toList();
    }

    private static Statement of(Entity entity, String property, JsonNode json) {
        List<List<Detail>> references = new ArrayList<>();
        json.path("references")
                .forEach(reference -> references.add(details(reference.path("snaks"), reference.path("snaks-order"))));
        return new Statement(
                json.path("id").asText(),
                entity.id(),
                property,
                Rank.valueOf(Snaks.rank(json).toUpperCase(Locale.ROOT)),
                Value.of(json.path("mainsnak")),
                details(json.path("qualifiers"), json.path("qualifiers-order")),
                references,
                entity.revision());
    }

    private static List<Detail> details(JsonNode byProperty, JsonNode order) {
        List<String> properties = new ArrayList<>();
        order.forEach(property -> properties.add(property.asText()));
        byProperty.fieldNames().forEachRemaining(property -> {
            if (!properties.contains(property)) {
                properties.add(property);
            }
        });
        List<Detail> details = new ArrayList<>();
        properties.forEach(property ->
                byProperty.path(property).forEach(snak -> details.add(new Detail(property, Value.of(snak)))));
        return details;
    }
}
