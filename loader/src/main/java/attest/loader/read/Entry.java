package attest.loader.read;

import attest.loader.model.Problem;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What a catalogue or a front matter says about one text, not yet understood.
 *
 * @param yaml the file it stands in
 * @param pointer where it stands there
 * @param fields the keys that are known, with their values
 */
record Entry(Yaml yaml, String pointer, SortedMap<String, String> fields) {
    /** The keys of a catalogue entry; docs/corpus.md describes them. */
    static final Set<String> KEYS = Set.of(
            "title",
            "publisher",
            "author",
            "published",
            "published-basis",
            "not-before",
            "not-after",
            "language",
            "url",
            "archived",
            "retrieved",
            "kind",
            "digest-of",
            "licence");

    static Entry of(Yaml yaml, String pointer, Consumer<Problem> problems) {
        SortedMap<String, String> fields = new TreeMap<>();
        JsonNode node = yaml.root().at(pointer);
        Iterator<Map.Entry<String, JsonNode>> all = node.properties().iterator();
        while (all.hasNext()) {
            Map.Entry<String, JsonNode> field = all.next();
            if (!KEYS.contains(field.getKey()) || !field.getValue().isValueNode()) {
                problems.accept(new Problem(yaml.where(pointer + "/" + field.getKey()), unknown(field.getKey())));
            } else if (!field.getValue().isNull()) {
                fields.put(field.getKey(), field.getValue().asText().strip());
            }
        }
        return new Entry(yaml, pointer, fields);
    }

    private static String unknown(String key) {
        String known = KEYS.stream().sorted().collect(Collectors.joining(", "));
        return "'" + key + "' is not a field with one value that a catalogue knows; use " + known;
    }

    Optional<String> field(String key) {
        return Optional.ofNullable(fields.get(key)).filter(value -> !value.isEmpty());
    }

    String where(String key) {
        return yaml.where(pointer + "/" + key);
    }

    Entry without(String... keys) {
        SortedMap<String, String> rest = new TreeMap<>(fields);
        rest.keySet().removeAll(Set.of(keys));
        return new Entry(yaml, pointer, rest);
    }
}
