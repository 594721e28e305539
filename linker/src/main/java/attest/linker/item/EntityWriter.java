package attest.linker.item;

import attest.linker.model.Kind;
import attest.linker.model.Name;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;

/**
 * An entity as one line: Wikidata's own JSON with three changes: sitelinks is their number, neighbours are the items that the statements left out
 * point to, kinds is what those statements tell. So the file of an index can be imported again.
 */
final class EntityWriter {
    private EntityWriter() {}

    /** The same bytes for the same entity; with the line's end. */
    static byte[] line(Entity entity) throws JsonProcessingException {
        ObjectNode json = EntityReader.JSON.createObjectNode();
        json.put("type", "item").put("id", entity.id());
        entity.names().stream().filter(Name::label).forEach(name -> term(json.withObject("labels"), name));
        if (!entity.description().isEmpty()) {
            json.putObject("descriptions").putObject("en").put("language", "en").put("value", entity.description());
        }
        entity.names().stream().filter(name -> !name.label()).forEach(name -> alias(json.withObject("aliases"), name));
        statements(entity, json);
        json.put("sitelinks", entity.sitelinks());
        neighbours(entity, json.putObject("neighbours"));
        kinds(json.putArray("kinds"), entity.told());
        json.put("lastrevid", entity.revision()).put("modified", entity.modified());
        entity.redirectedFrom()
                .ifPresent(from -> json.putObject("redirects").put("from", from).put("to", entity.id()));
        return (EntityReader.JSON.writeValueAsString(json) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void term(ObjectNode labels, Name name) {
        labels.putObject(name.language()).put("language", name.language()).put("value", name.text());
    }

    private static void alias(ObjectNode aliases, Name name) {
        aliases.withArrayProperty(name.language())
                .addObject()
                .put("language", name.language())
                .put("value", name.text());
    }

    private static void statements(Entity entity, ObjectNode json) {
        ObjectNode claims = json.putObject("claims");
        new TreeSet<>(entity.claims().keySet())
                .forEach(property -> claims.putArray(property).addAll(entity.claims(property)));
    }

    private static void neighbours(Entity entity, ObjectNode json) {
        entity.neighbours().forEach((id, kinds) -> kinds(json.putArray(id), kinds));
    }

    private static void kinds(ArrayNode json, Set<Kind> kinds) {
        kinds.stream().map(Kind::name).forEach(json::add);
    }
}
