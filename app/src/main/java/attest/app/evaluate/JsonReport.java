package attest.app.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes an evaluation for programs: every figure as part and whole, and the ids of the core claims that were missed. */
final class JsonReport {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private JsonReport() {}

    static String of(Scores scores, List<Judged> texts) throws JsonProcessingException {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("headline", Report.headline(scores));
        report.put("scores", scores);
        report.put("missed", missed(texts));
        return JSON.writeValueAsString(report) + "\n";
    }

    private static List<String> missed(List<Judged> texts) {
        return texts.stream()
                .flatMap(text -> text.pairs().stream())
                .filter(pair -> pair.gold().counts() && pair.found().isEmpty())
                .map(pair -> pair.gold().id())
                .toList();
    }
}
