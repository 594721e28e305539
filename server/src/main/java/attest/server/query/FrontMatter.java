package attest.server.query;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The leading block of {@code #+ } lines of a file: strict YAML whose every value knows its place. */
final class FrontMatter {
    /** Begins every line of the block; the YAML's columns are moved by its length. */
    static final String MARK = "#+ ";

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final List<String> lines;

    private FrontMatter(String file, List<String> lines) {
        this.file = file;
        this.lines = lines;
    }

    /** The root of the block, or {@link BadQuery} with the first place that is no YAML. */
    static HeaderNode read(String file, String text) {
        List<String> lines =
                text.lines().takeWhile(line -> line.startsWith("#+")).toList();
        return new FrontMatter(file, lines).root();
    }

    private HeaderNode root() {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith(MARK)) {
                throw bad(i + 1, 1, "expected '#+', one space, then YAML; put the space after '#+'");
            }
        }
        if (lines.isEmpty()) {
            throw bad(1, 1, "expected front matter; begin the file with lines of '#+ key: value'");
        }
        String yaml = String.join(
                "\n", lines.stream().map(line -> line.substring(MARK.length())).toList());
        try {
            JsonNode tree = YAML.readTree(yaml);
            return new HeaderNode(file, tree, "", places(yaml));
        } catch (JsonProcessingException wrong) {
            JsonLocation place = wrong.getLocation();
            int line = place == null ? 1 : Math.max(1, place.getLineNr());
            int column = place == null ? 1 : Math.max(1, place.getColumnNr());
            throw bad(line, column + MARK.length(), "the front matter is no valid YAML: " + firstLine(wrong));
        }
    }

    private static Map<String, HeaderNode.Place> places(String yaml) {
        Map<String, HeaderNode.Place> places = new HashMap<>();
        try (JsonParser parser = YAML.createParser(yaml)) {
            while (parser.nextToken() != null) {
                JsonLocation place = parser.currentTokenLocation();
                places.putIfAbsent(
                        parser.getParsingContext().pathAsPointer().toString(),
                        new HeaderNode.Place(place.getLineNr(), place.getColumnNr() + MARK.length()));
            }
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
        return places;
    }

    private static String firstLine(JsonProcessingException wrong) {
        return wrong.getOriginalMessage().lines().findFirst().orElse("unreadable");
    }

    private BadQuery bad(int line, int column, String message) {
        return new BadQuery(new Finding(file, line, column, "front-matter", message));
    }
}
