package attest.server.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;

/**
 * A file of grlc: decorators and a SELECT. Parameters {@code ?_name_type} become VALUES blocks, in the parsed query.
 */
final class GrlcFile {
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final Set<String> TAKEN = Set.of("summary", "description", "tags", "defaults", "method");

    private GrlcFile() {}

    static Imported read(String name, String text) {
        JsonNode header = header(text);
        Query query = Draft.parse(Body.of(text));
        GrlcParameters parameters = GrlcParameters.of(query, defaults(header.path("defaults")));
        List<String> told = new ArrayList<>(parameters.told());
        Set<String> left = new TreeSet<>();
        header.fieldNames().forEachRemaining(left::add);
        left.removeAll(TAKEN);
        left.forEach(decorator -> told.add("the decorator '" + decorator + "' has no place here and is left out"));
        List<String> tags = new ArrayList<>();
        header.path("tags").forEach(tag -> tags.add(tag.asText()));
        String body = parameters.isEmpty() ? Body.of(text) : parameters.query().serialize();
        if (!parameters.isEmpty()) {
            told.add("comments in the body are lost, for its parameters became VALUES blocks");
        }
        return new Draft(
                        name,
                        tags,
                        header.path("summary").asText(""),
                        header.path("description").asText(""),
                        body)
                .imported(told);
    }

    private static JsonNode header(String text) {
        try {
            return Optional.ofNullable(YAML.readTree(Body.yaml(text))).orElseGet(YAML::createObjectNode);
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("the decorators are no YAML: " + wrong.getOriginalMessage(), wrong);
        }
    }

    /** Either a list of one-key maps or a map. */
    private static Map<String, String> defaults(JsonNode node) {
        Map<String, String> defaults = new LinkedHashMap<>();
        Iterable<JsonNode> maps = node.isArray() ? node : List.of(node);
        maps.forEach(map -> map.properties()
                .forEach(entry -> defaults.put(entry.getKey(), entry.getValue().asText())));
        return defaults;
    }
}
