package attest.loader.time;

import attest.loader.lexicon.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The content of {@code status.yaml}; what each list means is told there. */
record StatusLexicon(
        String version, List<String> current, List<String> former, List<String> then, List<String> future) {
    static final StatusLexicon STANDARD = Lexicon.yaml("status.yaml", StatusLexicon.class);

    Map<String, Status> byWords() {
        Map<String, Status> map = new HashMap<>();
        current.forEach(words -> map.put(words, Status.CURRENT));
        former.forEach(words -> map.put(words, Status.FORMER));
        then.forEach(words -> map.put(words, Status.THEN));
        future.forEach(words -> map.put(words, Status.FUTURE));
        return map;
    }
}
