package attest.loader.read;

import attest.loader.model.Decision;
import attest.loader.model.Iri;
import attest.loader.model.Problem;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Reads decisions.jsonl, one review or identity decision a line. A line that cannot be used is told and skipped. */
final class Decisions {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Map<String, Set<String>> VALUES = Map.of(
            "extraction", Set.of("accepted", "rejected", "unsure"),
            "identity", Set.of("same", "different", "unsure", "none"),
            "credibility", Set.of("credible", "notCredible", "unsure"));

    private Decisions() {}

    /** The decisions by their lines, in the order in which they were made. */
    static Map<String, Decision> read(String file, String text, Consumer<Problem> problems) {
        Map<String, Decision> decisions = new LinkedHashMap<>();
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                try {
                    decisions.put(lines.get(i).strip(), decision(lines.get(i)));
                } catch (IllegalArgumentException wrong) {
                    problems.accept(new Problem(file + ":" + (i + 1), wrong.getMessage() + "; the line is skipped"));
                }
            }
        }
        return decisions;
    }

    private static Decision decision(String line) {
        JsonNode node = json(line);
        Decision decision = new Decision(
                new Iri(required(node, "about")),
                required(node, "aspect"),
                required(node, "decision"),
                Optional.ofNullable(node.get("other"))
                        .filter(JsonNode::isTextual)
                        .map(other -> new Iri(other.asText())),
                required(node, "by"),
                required(node, "at"),
                node.path("reason").asText(""));
        check(decision);
        return decision;
    }

    private static JsonNode json(String line) {
        try {
            JsonNode node = MAPPER.readTree(line);
            if (!node.isObject()) {
                throw new IllegalArgumentException("expected a JSON object with about, aspect, decision, by, at");
            }
            return node;
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException("not JSON: " + wrong.getOriginalMessage(), wrong);
        }
    }

    private static String required(JsonNode node, String key) {
        if (!node.path(key).isTextual() || node.path(key).asText().isBlank()) {
            throw new IllegalArgumentException("a decision needs '" + key + "'");
        }
        return node.path(key).asText();
    }

    private static void check(Decision decision) {
        Set<String> values = VALUES.get(decision.aspect());
        if (values == null) {
            throw new IllegalArgumentException(
                    "aspect is '" + decision.aspect() + "'; use extraction, identity or credibility");
        }
        if (!values.contains(decision.decision())) {
            throw new IllegalArgumentException("decision is '" + decision.decision() + "'; for " + decision.aspect()
                    + " use one of " + values.stream().sorted().toList());
        }
        boolean pair = decision.decision().equals("same") || decision.decision().equals("different");
        if (pair && decision.other().isEmpty()) {
            throw new IllegalArgumentException("'" + decision.decision() + "' needs 'other', the second entity");
        }
        if (decision.decision().equals("none") && decision.other().isPresent()) {
            throw new IllegalArgumentException(
                    "'none' says that there is no item and takes no 'other'; use 'different' for one item");
        }
        if (decision.other().filter(Decisions::isMisspeltItem).isPresent()) {
            throw new IllegalArgumentException(
                    "other is '" + decision.other().get()
                            + "'; write an item as http://www.wikidata.org/entity/Q…, with http and /entity/, and up to 13 digits");
        }
        time(decision.at());
    }

    private static boolean isMisspeltItem(Iri other) {
        return other.value().contains("wikidata.org/") && !other.isItem();
    }

    private static void time(String at) {
        try {
            OffsetDateTime.parse(at);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    "at is '" + at + "'; write ISO 8601 with an offset, such as 2026-11-21T10:00:00Z", wrong);
        }
    }
}
