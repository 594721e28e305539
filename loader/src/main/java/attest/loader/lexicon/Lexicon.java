package attest.loader.lexicon;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published word lists in {@code ontology/lexicon}, which the build puts beside the classes. */
public final class Lexicon {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private Lexicon() {}

    /**
     * A YAML list as a record.
     *
     * @param name of the file, such as {@code dates.yaml}
     */
    public static <T> T yaml(String name, Class<T> type) {
        try (InputStream in = open(name)) {
            return YAML.readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/lexicon/" + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * The rows of a table: cells between tabs; empty lines and lines that begin with # are left out.
     *
     * @param name of the file, such as {@code name-keys-fa.tsv}
     */
    public static List<List<String>> table(String name) {
        try (InputStream in = open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("ontology/lexicon/" + name + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws FileNotFoundException {
        InputStream in = Lexicon.class.getResourceAsStream("/attest/lexicon/" + name);
        if (in == null) {
            throw new FileNotFoundException("the build did not put it beside the classes");
        }
        return in;
    }
}
