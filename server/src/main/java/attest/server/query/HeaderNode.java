package attest.server.query;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A value in the front matter; whatever is not of the asked form becomes a {@link BadQuery} with its place. */
record HeaderNode(String file, JsonNode node, String pointer, Map<String, Place> places) {
    /** A place in the file, from 1. */
    record Place(int line, int column) {}

    /** Refuses every key that is not one of these. */
    HeaderNode only(String... keys) {
        Set<String> known = Set.of(keys);
        for (Map.Entry<String, HeaderNode> entry : map().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw entry.getValue()
                        .bad("unknown key '%s'; known here: %s"
                                .formatted(entry.getKey(), String.join(", ", new TreeSet<>(known))));
            }
        }
        return this;
    }

    HeaderNode get(String key) {
        return find(key).orElseThrow(() -> bad("the key '" + key + "' is missing; add it"));
    }

    Optional<HeaderNode> find(String key) {
        return Optional.ofNullable(map().get(key));
    }

    Map<String, HeaderNode> map() {
        if (!node.isObject()) {
            throw bad("expected keys with values, got " + shown());
        }
        Map<String, HeaderNode> map = new LinkedHashMap<>();
        node.properties().forEach(entry -> map.put(entry.getKey(), child(entry.getKey(), entry.getValue())));
        return map;
    }

    List<HeaderNode> list() {
        if (!node.isArray()) {
            throw bad("expected a list, got " + shown());
        }
        List<HeaderNode> list = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            list.add(child(String.valueOf(i), node.get(i)));
        }
        return list;
    }

    List<String> texts() {
        return list().stream().map(HeaderNode::text).toList();
    }

    /** One value or a list of values, as text. */
    List<String> textOrTexts() {
        return node.isArray() ? texts() : List.of(text());
    }

    /** The text of a scalar; YAML's numbers and booleans count as text too. */
    String text() {
        if (!node.isValueNode() || node.isNull() || node.asText().isBlank()) {
            throw bad("expected text, got " + shown());
        }
        return node.asText();
    }

    Optional<String> textOrNull() {
        return node.isNull() ? Optional.empty() : Optional.of(text());
    }

    int integer() {
        if (!node.isInt()) {
            throw bad("expected a whole number, got " + shown());
        }
        return node.intValue();
    }

    BigDecimal decimal() {
        if (!node.isNumber()) {
            throw bad("expected a number, got " + shown());
        }
        return new BigDecimal(node.asText());
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw bad("expected true or false, got " + shown());
        }
        return node.booleanValue();
    }

    <E extends Enum<E>> E oneOf(E[] alternatives, Function<E, String> word) {
        return Stream.of(alternatives)
                .filter(alternative -> word.apply(alternative).equals(text()))
                .findFirst()
                .orElseThrow(() -> bad("expected one of "
                        + Stream.of(alternatives).map(word).collect(Collectors.joining(", ")) + ", got " + shown()));
    }

    /** What the maker makes of this node; its refusals get this node's place. */
    <T> T make(Function<HeaderNode, T> maker) {
        try {
            return maker.apply(this);
        } catch (BadQuery located) {
            throw located;
        } catch (IllegalArgumentException refused) {
            throw bad(refused.getMessage());
        }
    }

    Place place() {
        return places.getOrDefault(pointer, new Place(1, 1));
    }

    BadQuery bad(String message) {
        String path = pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.') + ": ";
        return new BadQuery(new Finding(file, place().line(), place().column(), "front-matter", path + message));
    }

    private String shown() {
        return node.isNull() ? "nothing" : "'" + node + "'";
    }

    private HeaderNode child(String key, JsonNode value) {
        return new HeaderNode(
                file, value, pointer + "/" + key.replace("~", "~0").replace("/", "~1"), places);
    }
}
