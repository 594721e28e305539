package attest.server.review;

import attest.server.fact.Facts;
import attest.server.store.Names;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** A claim in the form of annotation files, for a person to mend (docs/corpus.md). */
final class Correction {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory()
            .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES));

    private final Facts facts;

    Correction(Facts facts) {
        this.facts = facts;
    }

    String lines(Node claim) {
        Map<String, Object> members = new LinkedHashMap<>();
        put(members, "quote", facts.text(claim, "quote"));
        put(members, "relation", facts.one(claim, "predicate").map(Facts::localName));
        for (String part : List.of("subject", "object", "addressee")) {
            put(members, part, facts.one(claim, part).map(Correction::slug));
        }
        put(members, "role", facts.one(claim, "role").map(Facts::localName));
        facts.text(claim, "when").ifPresent(date -> members.put("when", Map.of("edtf", date)));
        put(members, "narrator", facts.one(claim, "narratorStance").map(Facts::localName));
        facts.one(claim, "speaker")
                .ifPresent(speaker -> members.put(
                        "voices",
                        List.of(Map.of(
                                "speaker",
                                slug(speaker),
                                "stance",
                                facts.one(claim, "stance").map(Facts::localName).orElse("asserts")))));
        Map<String, Object> file = new LinkedHashMap<>();
        put(file, "source", facts.one(claim, "source").flatMap(source -> facts.text(source, "textHash")));
        file.put("claims", List.of(members));
        try {
            return YAML.writeValueAsString(file);
        } catch (JsonProcessingException impossible) { // strings, lists and maps
            throw new IllegalStateException(impossible);
        }
    }

    private static void put(Map<String, Object> members, String name, Optional<String> value) {
        value.ifPresent(text -> members.put(name, text));
    }

    private static String slug(Node node) {
        return node.getURI().replace(Names.BASE, "");
    }
}
