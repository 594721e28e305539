package attest.loader.extract.voice;

import attest.loader.model.Stance;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of {@code voices.yaml}. */
final class SpeechWords {
    /** What a reporting verb tells of its subject's stance and of the stance of whoever uses the verb. */
    record Meaning(Stance speaker, Stance narrator) {}

    private static final Set<String> MEANINGS = Set.of("verbs", "nouns");

    private final Map<String, Meaning> verbs = new HashMap<>();
    private final Map<String, Meaning> nouns = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    private SpeechWords(JsonNode file) {
        read(file.get("verbs"), verbs);
        read(file.get("nouns"), nouns);
        file.properties().stream()
                .filter(list -> !MEANINGS.contains(list.getKey()))
                .forEach(list -> lists.put(list.getKey(), words(list.getValue())));
    }

    private static void read(JsonNode groups, Map<String, Meaning> into) {
        for (JsonNode group : groups) {
            Meaning meaning = new Meaning(stance(group.get("speaker")), stance(group.get("narrator")));
            group.get("lemmas").forEach(lemma -> into.put(lemma.asText(), meaning));
        }
    }

    static SpeechWords read() {
        try (InputStream file = SpeechWords.class.getResourceAsStream("/attest/voices.yaml")) {
            return new SpeechWords(new YAMLMapper().readTree(file));
        } catch (IOException e) {
            throw new UncheckedIOException("voices.yaml cannot be read", e);
        }
    }

    private static Stance stance(JsonNode name) {
        return Stance.valueOf(name.asText().toUpperCase(java.util.Locale.ROOT));
    }

    private static Set<String> words(JsonNode list) {
        Set<String> words = new HashSet<>();
        list.forEach(word -> words.add(word.asText()));
        return Set.copyOf(words);
    }

    Optional<Meaning> verb(String lemma) {
        return Optional.ofNullable(verbs.get(lemma));
    }

    Optional<Meaning> noun(String lemma) {
        return Optional.ofNullable(nouns.get(lemma));
    }

    /** Whether a list of the file holds the word; the list must exist. */
    boolean in(String list, String word) {
        return lists.get(list).contains(word);
    }
}
