package attest.server.giveback;

import attest.server.store.StoreException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes statements in Wikibase's JSON: for each item what {@code wbeditentity} takes as {@code id} and {@code data}. */
final class EditJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Optional<String> calendar;

    private EditJson(Optional<String> calendar) {
        this.calendar = calendar;
    }

    static String of(List<Given> given, Optional<String> calendar) {
        EditJson writer = new EditJson(calendar);
        Map<String, ArrayNode> byItem = new TreeMap<>();
        given.forEach(statement -> byItem.computeIfAbsent(statement.item(), any -> JSON.createArrayNode())
                .add(writer.statement(statement)));
        ArrayNode all = JSON.createArrayNode();
        byItem.forEach((item, claims) -> {
            ObjectNode edit = all.addObject().put("id", item);
            edit.putObject("data").set("claims", claims);
        });
        try {
            return JSON.writeValueAsString(all) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private ObjectNode statement(Given given) {
        ObjectNode statement = JSON.createObjectNode();
        statement.set("mainsnak", snak(given.main()));
        statement.put("type", "statement").put("rank", "normal");
        if (!given.qualifiers().isEmpty()) {
            snaks(statement, "qualifiers", given.qualifiers());
        }
        ArrayNode references = statement.putArray("references");
        given.references().forEach(reference -> snaks(references.addObject(), "snaks", reference));
        return statement;
    }

    private void snaks(ObjectNode node, String field, List<Snak> snaks) {
        ObjectNode byProperty = node.putObject(field);
        ArrayNode order = node.putArray(field + "-order");
        snaks.forEach(snak -> {
            byProperty.putArray(snak.property()).add(snak(snak));
            order.add(snak.property());
        });
    }

    private ObjectNode snak(Snak snak) {
        ObjectNode node = JSON.createObjectNode().put("snaktype", "value").put("property", snak.property());
        value(node.putObject("datavalue"), snak.value());
        return node;
    }

    private void value(ObjectNode node, Term value) {
        if (value instanceof Term.ItemTerm item) {
            node.put("type", "wikibase-entityid")
                    .putObject("value")
                    .put("entity-type", "item")
                    .put("id", item.id());
        } else if (value instanceof Term.TimeTerm time) {
            time(node.put("type", "time").putObject("value"), time.moment());
        } else if (value instanceof Term.WordsTerm words) {
            node.put("type", "monolingualtext")
                    .putObject("value")
                    .put("text", words.text())
                    .put("language", words.language());
        } else {
            node.put("type", "string").put("value", ((Term.AddressTerm) value).address());
        }
    }

    private void time(ObjectNode node, Moment moment) {
        node.put("time", moment.time())
                .put("timezone", 0)
                .put("before", 0)
                .put("after", 0)
                .put("precision", moment.precision())
                .put(
                        "calendarmodel",
                        calendar.orElseThrow(
                                () -> StoreException.told(
                                        "NO_DATA",
                                        "The imported items tell no calendar: none of those to give to has a date since 1924. Use -f quickstatements.")));
    }
}
