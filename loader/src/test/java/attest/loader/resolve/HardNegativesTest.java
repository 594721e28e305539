package attest.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import attest.loader.model.Authority;
import attest.loader.model.Block;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import attest.loader.rdf.AuthorityFile;
import attest.loader.rdf.Iris;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

/** On the names of the gold standard, where that lies beside the repository: pairs that must never become one. */
class HardNegativesTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Path SHARED = ROOT.resolveSibling("shared");
    private static final Map<String, EntityKind> KINDS = Map.of(
            "person", EntityKind.PERSON,
            "unnamed-person", EntityKind.PERSON,
            "organisation", EntityKind.ORGANIZATION,
            "group", EntityKind.ORGANIZATION,
            "office", EntityKind.OFFICE,
            "event", EntityKind.EVENT,
            "work", EntityKind.SOURCE,
            "place", EntityKind.PLACE);

    /** A mention of a document. */
    private record Placed(String document, Mention mention) {}

    private final Map<String, Set<Placed>> clusters = new TreeMap<>();

    @Test
    void no_hard_negative_is_merged_without_an_authority() throws IOException {
        assertThat(merged(Authority.EMPTY)).isEmpty();
    }

    @Test
    void no_hard_negative_is_merged_with_the_authority_of_the_seeds() throws IOException {
        Path file = ROOT.resolve("seeds/authority.ttl");
        assertThat(merged(AuthorityFile.read("authority.ttl", Files.readString(file), Iris.DEFAULT)
                        .authority()))
                .isEmpty();
    }

    private List<String> merged(Authority authority) throws IOException {
        assumeThat(SHARED.resolve("gold")).isDirectory();
        List<Extraction> extractions = new ArrayList<>();
        for (Path file : gold()) {
            extractions.add(extraction(file, authority));
        }
        Map<String, Set<Iri>> entities = new HashMap<>();
        List<Resolution> resolutions = new Resolver(Iris.DEFAULT, authority, List.of()).resolve(extractions);
        clusters.forEach((cluster, mentions) -> entities.put(cluster, entities(mentions, resolutions)));
        List<String> merged = new ArrayList<>();
        for (JsonNode pair : json(SHARED.resolve("gold/cross_document.json")).get("hard_negatives")) {
            Set<Iri> shared = new TreeSet<>(entities.getOrDefault(pair.get("a").asText(), Set.of()));
            shared.retainAll(entities.getOrDefault(pair.get("b").asText(), Set.of()));
            if (!shared.isEmpty()) {
                merged.add(pair.get("a").asText() + " and " + pair.get("b").asText() + ": " + shared);
            }
        }
        assertThat(entities.get("khomeini")).isNotEmpty();
        return merged;
    }

    private static Set<Iri> entities(Set<Placed> mentions, List<Resolution> resolutions) {
        Set<Iri> iris = new TreeSet<>();
        for (Resolution resolution : resolutions) {
            String name = resolution.extraction().document().name();
            mentions.stream()
                    .filter(placed -> placed.document().equals(name))
                    .map(placed -> resolution.entities().get(placed.mention()))
                    .filter(Objects::nonNull)
                    .forEach(entity -> iris.add(entity.iri()));
        }
        return iris;
    }

    private static List<Path> gold() throws IOException {
        try (Stream<Path> files = Files.list(SHARED.resolve("gold"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d.*\\.json"))
                    .sorted()
                    .toList();
        }
    }

    private Extraction extraction(Path file, Authority authority) throws IOException {
        JsonNode gold = json(file);
        String name = gold.get("file").asText();
        String text =
                Files.readString(SHARED.resolve("seeds").resolve(Path.of(name).getFileName()));
        Document document = new Document(
                name,
                text,
                DigestUtils.sha256Hex(text),
                List.of(new Block(
                        Block.Kind.PARAGRAPH, new Span(0, text.codePointCount(0, text.length())), OptionalInt.empty())),
                new Passage("").document().catalogue());
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode entity : gold.get("entities")) {
            for (JsonNode words : entity.get("mentions")) {
                mention(entity.get("type").asText(), words, authority).ifPresent(mention -> {
                    mentions.add(mention);
                    String cluster = entity.path("cluster").asText();
                    clusters.computeIfAbsent(cluster, any -> new HashSet<>()).add(new Placed(name, mention));
                });
            }
        }
        return new Extraction(document, mentions.stream().sorted().toList(), List.of());
    }

    private static Optional<Mention> mention(String type, JsonNode words, Authority authority) {
        Span span = new Span(words.get("start").asInt(), words.get("end").asInt());
        String text = words.get("text").asText();
        boolean named = words.get("kind").asText().equals("name");
        if (!KINDS.containsKey(type) || words.get("kind").asText().equals("pronoun")) {
            return Optional.empty();
        }
        List<Iri> known = authority.entities().stream()
                .filter(entity -> named
                        && entity.entity() == KINDS.get(type)
                        && entity.forms().contains(text))
                .map(KnownEntity::iri)
                .toList();
        String plain = text.replaceFirst("(?i)^(?:the|a|an) ", "");
        return Optional.of(new Mention(
                span,
                KINDS.get(type),
                named ? Form.NAME : Form.DESCRIPTION,
                plain,
                Optional.empty(),
                known,
                Optional.empty(),
                Method.MODEL));
    }

    private static JsonNode json(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }
}
