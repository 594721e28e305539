package attest.server.giveback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** How many statements were written, and for each reason which claims were left out. */
final class Report {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private Report() {}

    static String of(Giveback giveback) {
        ObjectNode report = JSON.createObjectNode().put("statements", giveback.size());
        ArrayNode left = report.putArray("leftOut");
        giveback.counts().forEach((reason, count) -> {
            ArrayNode claims = left.addObject()
                    .put("reason", reason.name())
                    .put("words", reason.words())
                    .put("count", count)
                    .putArray("claims");
            giveback.left(reason).forEach(claims::add);
        });
        try {
            return JSON.writeValueAsString(report) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
