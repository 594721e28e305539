package attest.server.reconcile;

import attest.server.reconcile.Asked.Given;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a reconciliation query of the protocol, sections "Structure of a Reconciliation Query". */
final class AskedReader {
    static final int LONGEST = 500;

    private static final int USUAL = 10;
    private static final int MOST = 25;
    private static final int PROPERTIES = 20;
    private static final int VALUES = 20;

    private final Properties properties;

    AskedReader(Properties properties) {
        this.properties = properties;
    }

    /**
     * Reads one query.
     *
     * @throws Fault when it is not understood
     */
    Asked read(JsonNode query) {
        if (!query.isObject()) {
            throw new Fault("Expected an object with query or properties.");
        }
        String name = text(query.path("query"), "query").strip();
        List<Given> given = given(query.path("properties"));
        if (name.isEmpty() && given.isEmpty()) {
            throw new Fault("Expected a query that is not empty, or properties.");
        }
        return new Asked(name, types(query), limit(query.path("limit")), given);
    }

    private static String text(JsonNode node, String what) {
        if (node.isMissingNode() || node.isNull()) {
            return "";
        }
        if (!node.isValueNode()) {
            throw new Fault(what + ": expected a string, got " + shown(node));
        }
        if (node.asText().length() > LONGEST) {
            throw new Fault(what
                    + ": expected up to %d characters, got %d."
                            .formatted(LONGEST, node.asText().length()));
        }
        return node.asText();
    }

    /** No thing has two classes, so that all of several fit none. */
    private static Set<Type> types(JsonNode query) {
        List<Type> types = several(query.path("type"))
                .flatMap(AskedReader::type)
                .distinct()
                .toList();
        String strict = text(query.path("type_strict"), "type_strict");
        if (!List.of("", "any", "all", "should").contains(strict)) {
            throw new Fault("type_strict: expected any, all or should, got " + strict);
        }
        if (types.isEmpty()) {
            return EnumSet.allOf(Type.class);
        }
        return strict.equals("all") && types.size() > 1 ? EnumSet.noneOf(Type.class) : EnumSet.copyOf(types);
    }

    private static Stream<Type> type(JsonNode node) {
        if (node.isObject() && !node.path("id").isValueNode()) {
            throw new Fault("type: expected a name or {\"id\"}, got " + node);
        }
        String id = text(node.isObject() ? node.path("id") : node, "type");
        if (id.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                Type.of(id).orElseThrow(() -> new Fault("type: expected one of " + Type.all() + ", got " + id)));
    }

    private static int limit(JsonNode node) {
        if (node.isMissingNode() || node.isNull()) {
            return USUAL;
        }
        if (!node.isNumber() || !node.canConvertToInt() || node.asInt() < 1) {
            throw new Fault("limit: expected a whole number from 1, got " + shown(node));
        }
        return Math.min(node.asInt(), MOST);
    }

    private List<Given> given(JsonNode node) {
        if (!node.isMissingNode() && !node.isNull() && !node.isArray()) {
            throw new Fault("properties: expected an array of {\"pid\", \"v\"}, got " + shown(node));
        }
        if (node.size() > PROPERTIES) {
            throw new Fault("properties: expected up to %d, got %d.".formatted(PROPERTIES, node.size()));
        }
        Map<Property, List<Wanted>> values = new LinkedHashMap<>();
        node.forEach(one -> values.computeIfAbsent(property(one), first -> new ArrayList<>())
                .addAll(wanted(one.path("v"))));
        return values.entrySet().stream()
                .filter(given -> !given.getValue().isEmpty())
                .map(given -> new Given(given.getKey(), List.copyOf(given.getValue())))
                .toList();
    }

    private Property property(JsonNode one) {
        String pid = text(one.path("pid"), "pid");
        Optional<Property> known = properties.named(pid);
        return known.orElseThrow(() ->
                new Fault("pid: expected one of " + properties.ids() + ", got " + (pid.isEmpty() ? "none" : pid)));
    }

    private static List<Wanted> wanted(JsonNode node) {
        List<Wanted> wanted = several(node).flatMap(AskedReader::value).toList();
        if (wanted.size() > VALUES) {
            throw new Fault("v: expected up to %d values, got %d.".formatted(VALUES, wanted.size()));
        }
        return wanted;
    }

    private static Stream<Wanted> value(JsonNode node) {
        String words = text(node.isObject() ? node.path("name") : node, "v");
        Optional<String> id = Optional.of(text(node.path("id"), "v")).filter(given -> !given.isEmpty());
        return words.isBlank() && id.isEmpty() ? Stream.empty() : Stream.of(new Wanted(words, id));
    }

    private static Stream<JsonNode> several(JsonNode node) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    }

    private static String shown(JsonNode node) {
        String json = node.toString();
        return json.length() > 80 ? json.substring(0, 80) + "…" : json;
    }
}
