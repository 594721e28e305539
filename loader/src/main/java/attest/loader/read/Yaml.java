package attest.loader.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * A YAML file whose values can be told by their line.
 *
 * @param file its name, for messages
 * @param root its content
 * @param lines the line, from 1, on which the value at a JSON Pointer begins
 */
record Yaml(String file, JsonNode root, Map<String, Integer> lines) {
    private static final YAMLMapper MAPPER = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /**
     * Reads YAML.
     *
     * @param before how many lines of the file stand before this part of it
     * @throws Unreadable if it breaks the grammar, with the line
     */
    static Yaml read(String file, String text, int before) throws Unreadable {
        try {
            JsonNode root = MAPPER.readTree(text);
            return new Yaml(file, root, lines(text, before));
        } catch (JsonProcessingException wrong) {
            int line = wrong.getLocation() == null
                    ? 1
                    : Math.max(1, wrong.getLocation().getLineNr());
            throw Unreadable.atLine(
                    before + line,
                    "not YAML: "
                            + wrong.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Map<String, Integer> lines(String text, int before) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        try (JsonParser parser = MAPPER.createParser(text)) {
            while (parser.nextToken() != null) {
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                lines.putIfAbsent(
                        pointer, before + parser.currentTokenLocation().getLineNr());
            }
        }
        return lines;
    }

    /** The file's name without folders and ending. */
    String name() {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        return name.replaceFirst("\\.[a-z]+$", "");
    }

    /** File and line of the value at a JSON Pointer, or of the nearest one around it. */
    String where(String pointer) {
        for (String at = pointer; ; at = at.substring(0, at.lastIndexOf('/'))) {
            if (lines.containsKey(at)) {
                return file + ":" + lines.get(at);
            }
            if (at.isEmpty()) {
                return file;
            }
        }
    }
}
