package attest.linker.item;

import attest.linker.model.Kind;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The statements of one entity, while it is read: some are kept whole, of the others only what they point to. */
final class Claims {
    /** Class, country, citizenship, office held, birth and death; begin and end of all else. */
    static final Set<String> KEPT =
            Set.of("P31", "P17", "P27", "P39", "P569", "P570", "P571", "P576", "P580", "P582", "P585");

    private static final int MOST_STATEMENTS = 200;
    private static final int MOST_NEIGHBOURS = 200;

    private final Map<String, List<JsonNode>> kept = new HashMap<>();
    private final Set<Kind> told = EnumSet.noneOf(Kind.class);
    private final SortedMap<String, Set<Kind>> neighbours = new TreeMap<>();

    Map<String, List<JsonNode>> kept() {
        return kept;
    }

    Set<Kind> told() {
        return told;
    }

    SortedMap<String, Set<Kind>> neighboursOf(String id) {
        neighbours.remove(id);
        return neighbours;
    }

    void read(JsonParser in) throws IOException {
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String property = in.currentName();
            in.nextToken();
            while (in.nextToken() == JsonToken.START_OBJECT) {
                if (KEPT.contains(property)) {
                    keep(property, in.readValueAsTree());
                } else {
                    pass(property, in);
                }
            }
        }
    }

    private void keep(String property, JsonNode statement) {
        List<JsonNode> same = kept.computeIfAbsent(property, p -> new ArrayList<>());
        if (same.size() < MOST_STATEMENTS) {
            same.add(statement);
        }
        if (!property.equals("P31") && !Snaks.rank(statement).equals("deprecated")) {
            told(property, Snaks.item(statement.path("mainsnak")).orElse(""));
        }
    }

    private void pass(String property, JsonParser in) throws IOException {
        String target = "";
        boolean valid = true;
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            String field = in.currentName();
            in.nextToken();
            switch (field) {
                case "mainsnak" -> target = in(in, List.of("datavalue", "value", "id"));
                case "rank" -> valid = !in.getText().equals("deprecated");
                default -> in.skipChildren();
            }
        }
        if (valid) {
            told(property, target);
        }
    }

    /** The text at a path below the current object; the whole object is read. */
    private static String in(JsonParser in, List<String> path) throws IOException {
        if (path.isEmpty()) {
            String text = in.currentToken() == JsonToken.VALUE_STRING ? in.getText() : "";
            in.skipChildren();
            return text;
        }
        if (!in.isExpectedStartObjectToken()) {
            in.skipChildren();
            return "";
        }
        String found = "";
        while (in.nextToken() == JsonToken.FIELD_NAME) {
            boolean onPath = in.currentName().equals(path.get(0));
            in.nextToken();
            if (onPath) {
                found = in(in, path.subList(1, path.size()));
            } else {
                in.skipChildren();
            }
        }
        return found;
    }

    private void told(String property, String target) {
        told.addAll(Kinds.ofSubject(property));
        if (Snaks.isItem(target)) {
            neighbour(target, Kinds.ofValue(property));
        }
    }

    /** What tells a kind has a place before what is only pointed to. */
    private void neighbour(String id, Collection<Kind> kinds) {
        if (neighbours.containsKey(id) || neighbours.size() < MOST_NEIGHBOURS || !kinds.isEmpty()) {
            neighbours.computeIfAbsent(id, other -> EnumSet.noneOf(Kind.class)).addAll(kinds);
        }
    }

    /** What our own index has kept of statements that it did not keep. */
    void neighbours(JsonNode kept) {
        kept.properties().forEach(each -> {
            if (!Snaks.isItem(each.getKey())) {
                throw new IllegalArgumentException(
                        "a neighbour is '" + each.getKey() + "': Q and a number was expected");
            }
            neighbour(each.getKey(), kinds(each.getValue(), EnumSet.noneOf(Kind.class)));
        });
    }

    void kinds(JsonNode names) {
        kinds(names, told);
    }

    private static Set<Kind> kinds(JsonNode names, Set<Kind> into) {
        names.forEach(name -> into.add(Kind.valueOf(name.asText())));
        return into;
    }
}
