package attest.server.reconcile;

import attest.server.guard.Refusal;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.jena.graph.Node;

/** The data extension: values of some properties of some things, and which properties there are. */
final class Extension {
    private static final int PROPERTIES = 20;

    private Extension() {}

    /**
     * Answers a data extension query.
     *
     * @param pulse is run before each row and may end it all
     */
    static Map<String, Object> answer(Look look, JsonNode query, Runnable pulse) {
        List<Property> properties = strings(query, "properties", true).stream()
                .map(id -> property(look, id))
                .toList();
        List<String> ids = strings(query, "ids", false);
        Batch.refuseMore("ids", ids.size());
        if (properties.size() > PROPERTIES) {
            throw Batch.notUnderstood("extend", "Expected up to %d properties.".formatted(PROPERTIES));
        }
        Map<String, Object> rows = new LinkedHashMap<>();
        for (String id : ids) {
            pulse.run();
            rows.put(id, row(look, look.known(id), properties));
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("meta", properties.stream().map(Extension::meta).toList());
        tree.put("rows", rows);
        return tree;
    }

    private static Property property(Look look, String id) {
        return look.properties()
                .named(id)
                .orElseThrow(() -> Refusal.badRequest(
                        "Unknown property",
                        "Expected one of %s, got %s."
                                .formatted(look.properties().ids(), id)));
    }

    private static List<String> strings(JsonNode query, String field, boolean ofObjects) {
        JsonNode array = query.path(field);
        List<JsonNode> nodes = StreamSupport.stream(array.spliterator(), false)
                .map(node -> ofObjects ? node.path("id") : node)
                .toList();
        if (!array.isArray() || nodes.stream().anyMatch(node -> !node.isTextual())) {
            throw Batch.notUnderstood(
                    "extend", "Expected {\"ids\": [\"…\"], \"properties\": [{\"id\": \"…\"}]}; look at " + field + ".");
        }
        return nodes.stream().map(JsonNode::asText).toList();
    }

    private static Map<String, Object> row(Look look, Optional<Node> thing, List<Property> properties) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (Property property : properties) {
            List<Value> values =
                    thing.map(known -> property.values(look, known)).orElse(List.of());
            row.put(property.id(), values.stream().map(Value::tree).toList());
        }
        return row;
    }

    private static Map<String, Object> meta(Property property) {
        Map<String, Object> meta = property.tree();
        property.valueType().ifPresent(type -> meta.put("type", type.tree()));
        return meta;
    }

    /** Proposes properties for the things of a class, or of any where none is named. */
    static Map<String, Object> proposal(Look look, String type, Optional<Integer> limit) {
        List<Property> properties =
                look.properties().of(type.isEmpty() ? EnumSet.allOf(Type.class) : EnumSet.of(Suggestion.type(type)));
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", type);
        limit.ifPresent(most -> tree.put("limit", most));
        tree.put(
                "properties",
                properties.stream()
                        .limit(limit.orElse(properties.size()))
                        .map(Property::tree)
                        .toList());
        return tree;
    }
}
