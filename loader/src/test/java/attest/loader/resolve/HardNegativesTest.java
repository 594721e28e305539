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

/** On the names of the gold standards: pairs that must never become one. The originals' lies beside the repository, or not. */
class HardNegativesTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Path SHARED = ROOT.resolveSibling("shared");
    private static final Path GOLD = SHARED.resolve("gold");
    private static final Set<String> NO_DOCUMENTS = Set.of("cross_document.json", "questions.json");
    private static final int LEAST_CLUSTERS = 50;
    /** Stands before the key of a cluster's names, when descriptions are left out. */
    private static final String NAMED = "named ";

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
    private final Set<String> persons = new TreeSet<>();

    @Test
    void no_two_of_the_invented_passages_are_merged() throws IOException {
        Path passages = ROOT.resolve("evaluation/passages");
        assertThat(merged(passages.resolve("gold"), passages.resolve("texts"), Authority.EMPTY))
                .isEmpty();
    }

    @Test
    void no_two_of_the_originals_are_merged_without_an_authority() throws IOException {
        assumeThat(GOLD).isDirectory();
        assertThat(merged(GOLD, SHARED.resolve("seeds"), Authority.EMPTY)).isEmpty();
    }

    @Test
    void no_two_of_the_originals_are_merged_with_the_authority_of_the_seeds() throws IOException {
        assumeThat(GOLD).isDirectory();
        String turtle = Files.readString(ROOT.resolve("seeds/authority.ttl"));
        Authority authority =
                AuthorityFile.read("authority.ttl", turtle, Iris.DEFAULT).authority();
        assertThat(merged(GOLD, SHARED.resolve("seeds"), authority)).isEmpty();
    }

    @Test
    void each_person_of_the_invented_passages_is_one_under_all_names() throws IOException {
        Path passages = ROOT.resolve("evaluation/passages");
        Map<String, Set<Iri>> entities = entities(passages.resolve("gold"), passages.resolve("texts"), Authority.EMPTY);
        List<String> split = persons.stream()
                .filter(person -> entities.get(NAMED + person).size() != 1)
                .toList();
        assertThat(split)
                .as("the passage speaks of two persons with this surname")
                .containsExactly("p23-henrique");
    }

    private List<String> merged(Path gold, Path texts, Authority authority) throws IOException {
        Map<String, Set<Iri>> entities = entities(gold, texts, authority);
        List<String> merged = new ArrayList<>();
        for (JsonNode pair : json(gold.resolve("cross_document.json")).get("hard_negatives")) {
            Set<Iri> shared = new TreeSet<>(entities.getOrDefault(pair.get("a").asText(), Set.of()));
            shared.retainAll(entities.getOrDefault(pair.get("b").asText(), Set.of()));
            if (!shared.isEmpty()) {
                merged.add(pair.get("a").asText() + " and " + pair.get("b").asText() + ": " + shared);
            }
        }
        return merged;
    }

    private Map<String, Set<Iri>> entities(Path gold, Path texts, Authority authority) throws IOException {
        List<Extraction> extractions = new ArrayList<>();
        for (Path file : documents(gold)) {
            extractions.add(extraction(file, texts, authority));
        }
        List<Resolution> resolutions = new Resolver(Iris.DEFAULT, authority, List.of()).resolve(extractions);
        Map<String, Set<Iri>> entities = new HashMap<>();
        clusters.forEach((cluster, mentions) -> entities.put(cluster, entities(mentions, resolutions)));
        assertThat(entities).hasSizeGreaterThan(LEAST_CLUSTERS);
        return entities;
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

    private static List<Path> documents(Path gold) throws IOException {
        try (Stream<Path> files = Files.list(gold)) {
            return files.filter(
                            file -> !NO_DOCUMENTS.contains(file.getFileName().toString()))
                    .filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private Extraction extraction(Path file, Path texts, Authority authority) throws IOException {
        JsonNode gold = json(file);
        String name = gold.get("file").asText();
        String text = Files.readString(texts.resolve(Path.of(name).getFileName()));
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
                    if (mention.form() == Form.NAME && mention.entity() == EntityKind.PERSON) {
                        persons.add(cluster);
                        clusters.computeIfAbsent(NAMED + cluster, any -> new HashSet<>())
                                .add(new Placed(name, mention));
                    }
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
