package attest.app.evaluate;

import attest.loader.model.Span;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads a folder with a gold standard of schema gold-v1: one JSON file a text, and cross_document.json with the clusters. */
final class GoldReader {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String CLUSTERS = "cross_document.json";
    /** The files that are about all texts. */
    private static final Set<String> OTHERS = Set.of(CLUSTERS, "questions.json");
    /** What a library says of where it reads from, which the file's name tells better. */
    private static final Pattern SOURCE = Pattern.compile(" \\(start marker at \\[Source:.*", Pattern.DOTALL);

    private final Map<String, GoldRef> entities = new HashMap<>();

    private GoldReader() {}

    static Gold read(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve(CLUSTERS))) {
            throw new IOException(folder + ": expected a gold standard with " + CLUSTERS + "; there is none");
        }
        List<GoldDocument> documents = new ArrayList<>();
        for (Path file : files(folder)) {
            documents.add(document(file, json(file)));
        }
        documents.sort(Comparator.comparing(GoldDocument::key));
        return new Gold(documents, aliases(folder.resolve(CLUSTERS)));
    }

    private static JsonNode json(Path file) throws IOException {
        try {
            return JSON.readTree(file.toFile());
        } catch (JsonProcessingException wrong) {
            String said = SOURCE.matcher(wrong.getOriginalMessage()).replaceAll("");
            throw new IOException(
                    file + ":" + wrong.getLocation().getLineNr() + ": expected JSON: " + said + "; mend the file",
                    wrong);
        }
    }

    /** The items of a list that a gold standard cannot be without. */
    private static JsonNode list(JsonNode node, String key) {
        JsonNode list = node.path(key);
        if (!list.isArray()) {
            throw new IllegalArgumentException("expected '" + key + "', a list, but there is "
                    + (list.isMissingNode() ? "none" : list.getNodeType().name().toLowerCase(Locale.ROOT)));
        }
        return list;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !OTHERS.contains(file.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static Aliases aliases(Path file) throws IOException {
        try {
            return aliases(json(file));
        } catch (IllegalArgumentException broken) {
            throw new IOException(file + ": " + broken.getMessage() + "; mend the file", broken);
        }
    }

    private static Aliases aliases(JsonNode root) {
        Aliases aliases = new Aliases();
        for (JsonNode cluster : list(root, "clusters")) {
            String key = cluster.path("cluster").asText();
            String type = cluster.path("type").asText();
            aliases.add(key, type, cluster.path("canonical").asText());
            cluster.path("member_names").forEach(name -> aliases.add(key, type, name.asText()));
            cluster.path("variants")
                    .forEach(variant ->
                            aliases.add(key, type, variant.path("text").asText()));
        }
        return aliases;
    }

    private static GoldDocument document(Path file, JsonNode root) throws IOException {
        try {
            return new GoldReader().document(root);
        } catch (IllegalArgumentException broken) {
            throw new IOException(file + ": " + broken.getMessage() + "; mend the file", broken);
        }
    }

    private GoldDocument document(JsonNode root) {
        List<GoldDocument.Mention> mentions = new ArrayList<>();
        for (JsonNode entity : list(root, "entities")) {
            String cluster = entity.path("cluster").asText();
            entities.put(
                    entity.path("id").asText(),
                    GoldRef.entity(entity.path("canonical").asText(), cluster));
            entity.path("mentions").forEach(mention -> mentions.add(mention(mention, cluster)));
        }
        List<GoldClaim> claims = stream(list(root, "claims")).map(this::located).toList();
        return new GoldDocument(
                root.path("key").asText(),
                root.path("file").asText(),
                root.path("chars").asInt(),
                mentions,
                claims);
    }

    private static GoldDocument.Mention mention(JsonNode mention, String cluster) {
        return new GoldDocument.Mention(
                span(mention), cluster, mention.path("kind").asText().equals("name"));
    }

    private GoldClaim located(JsonNode claim) {
        try {
            return claim(claim);
        } catch (IllegalArgumentException broken) {
            throw new IllegalArgumentException(
                    "claim '" + claim.path("id").asText() + "': " + broken.getMessage(), broken);
        }
    }

    private GoldClaim claim(JsonNode claim) {
        JsonNode accept = claim.path("accept");
        JsonNode qualifiers = claim.path("qualifiers");
        return new GoldClaim(
                claim.path("id").asText(),
                all(required(claim, "type"), accept.path("type"))
                        .map(node -> GoldType.of(node.asText()))
                        .toList(),
                all(claim.path("subject"), accept.path("subject"))
                        .map(GoldReader::reference)
                        .toList(),
                all(claim.path("object"), accept.path("object"))
                        .map(GoldReader::reference)
                        .toList(),
                all(claim.path("attribution").path("speakers"), accept.path("speakers"))
                        .map(this::chain)
                        .toList(),
                present(claim.path("attribution").path("evidence")).map(GoldReader::span),
                all(claim.path("stance"), accept.path("stance"))
                        .map(JsonNode::asText)
                        .toList(),
                all(required(claim, "evidence"), claim.path("alt_evidence"))
                        .map(GoldReader::span)
                        .toList(),
                claim.path("evidence").path("text").asText(),
                claim.path("difficulty").asText(),
                claim.path("salience").asText().equals("core"),
                details(claim, qualifiers));
    }

    private static GoldClaim.Details details(JsonNode claim, JsonNode qualifiers) {
        Optional<String> date = claim.path("type").asText().equals("event-date")
                ? text(claim.path("object").path("literal"))
                : text(qualifiers.path("date"));
        return new GoldClaim.Details(
                date,
                present(qualifiers.path("count")).map(GoldReader::count),
                text(qualifiers.path("place_role")),
                text(qualifiers.path("relation")),
                present(qualifiers.path("successor")).map(GoldReader::reference));
    }

    private static GoldCount count(JsonNode count) {
        JsonNode value = count.path("value");
        List<Long> values = value.isArray()
                ? stream(value).map(JsonNode::asLong).toList()
                : present(value).map(JsonNode::asLong).stream().toList();
        return new GoldCount(count.path("comparator").asText(), values, text(count.path("text")));
    }

    private List<GoldRef> chain(JsonNode speakers) {
        return stream(speakers).map(id -> speaker(id.asText())).toList();
    }

    private GoldRef speaker(String id) {
        return entities.getOrDefault(id, GoldRef.literal(id));
    }

    private static GoldRef reference(JsonNode node) {
        if (node.has("literal")) {
            return GoldRef.literal(node.path("literal").asText());
        }
        if (node.has("claim")) {
            return new GoldRef(GoldRef.Form.CLAIM, node.path("claim").asText(), Optional.empty());
        }
        GoldRef.Form form = node.path("id").asText().endsWith(".DOC") ? GoldRef.Form.DOCUMENT : GoldRef.Form.ENTITY;
        return new GoldRef(form, node.path("name").asText(), text(node.path("cluster")));
    }

    /** The preferred reading, then those of equal worth. */
    private static Stream<JsonNode> all(JsonNode first, JsonNode others) {
        return Stream.concat(present(first).stream(), stream(others));
    }

    private static JsonNode required(JsonNode node, String key) {
        return present(node.path(key)).orElseThrow(() -> new IllegalArgumentException("'" + key + "' is missing"));
    }

    private static Optional<JsonNode> present(JsonNode node) {
        return node.isMissingNode() || node.isNull() ? Optional.empty() : Optional.of(node);
    }

    private static Optional<String> text(JsonNode node) {
        return present(node).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Span span(JsonNode node) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new IllegalArgumentException("expected 'start' and 'end', two offsets, in " + node);
        }
        return new Span(node.path("start").asInt(), node.path("end").asInt());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
