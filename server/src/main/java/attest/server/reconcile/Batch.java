package attest.server.reconcile;

import attest.linker.item.JsonFault;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Queries of several rows at once: each is answered by itself, and what is wrong with one spoils no other. */
final class Batch {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Batch() {}

    /**
     * Answers a batch.
     *
     * @param pulse is run before each query and may end it all
     */
    static Map<String, Object> answer(Look look, JsonNode queries, Runnable pulse) {
        AskedReader reader = new AskedReader(look.properties());
        Candidates candidates = new Candidates(look);
        Map<String, Object> answers = new LinkedHashMap<>();
        queries.properties().forEach(query -> {
            pulse.run();
            answers.put(query.getKey(), answer(candidates, reader, query.getValue()));
        });
        return answers;
    }

    private static Map<String, Object> answer(Candidates candidates, AskedReader reader, JsonNode query) {
        Map<String, Object> answer = new LinkedHashMap<>();
        try {
            answer.put("result", candidates.of(reader.read(query)));
        } catch (Fault fault) {
            answer.put("result", List.of());
            answer.put("error", fault.getMessage());
        }
        return answer;
    }

    /** The queries of a batch by their keys. */
    static JsonNode queries(String given) {
        JsonNode queries = object(given, "queries");
        refuseMore("queries", queries.size());
        return queries;
    }

    /** A JSON object that a form field holds. */
    static JsonNode object(String given, String field) {
        try {
            JsonNode node = JSON.readTree(given);
            if (node != null && node.isObject()) {
                return node;
            }
        } catch (JsonProcessingException wrong) {
            throw notUnderstood(field, JsonFault.words(wrong) + ".");
        }
        throw notUnderstood(field, "Expected a JSON object.");
    }

    static Refusal notUnderstood(String field, String why) {
        return Refusal.badRequest("JSON not understood", field + ": " + why);
    }

    static void refuseMore(String what, int count) {
        if (count > Manifest.BATCH) {
            throw new Refusal(new Problem(
                    413,
                    "Batch too large",
                    "One request takes up to %d %s (batchSize of the manifest), this one has %d: send them in parts."
                            .formatted(Manifest.BATCH, what, count),
                    Map.of("limit", Manifest.BATCH)));
        }
    }
}
