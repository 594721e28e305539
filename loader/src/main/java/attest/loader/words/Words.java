package attest.loader.words;

import attest.loader.model.Kind;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Lists of lemmas by name, as {@code attest/rules/words.yaml} gives them. */
public final class Words {
    private static final Set<String> KINDS = Set.of("kinds", "measures", "works");
    private static final Kind OTHER = new Kind("other");

    /** The lists that come with Attest. */
    public static final Words STANDARD = standard();

    private final Map<String, Set<String>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Kind>> kinds = new HashMap<>();
    private final Set<String> triggers = new HashSet<>();

    private Words(Map<String, Map<String, List<String>>> sections) {
        sections.forEach((section, named) -> named.forEach((name, words) -> add(section, name, words)));
    }

    private void add(String section, String name, List<String> words) {
        lists.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(words);
        if (KINDS.contains(section)) {
            Map<String, Kind> bySection = kinds.computeIfAbsent(section, key -> new HashMap<>());
            words.forEach(word -> bySection.putIfAbsent(word, new Kind(name)));
        }
        if (!section.equals("context")) {
            triggers.addAll(words);
        }
    }

    private static Words standard() {
        try (InputStream in = Words.class.getResourceAsStream("/attest/rules/words.yaml")) {
            YAMLMapper yaml = YAMLMapper.builder()
                    .enable(
                            StreamReadFeature
                                    .STRICT_DUPLICATE_DETECTION) // else the second list of a name hides the first
                    .build();
            return new Words(yaml.readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("attest/rules/words.yaml is not a map of sections of lists of words", e);
        }
    }

    /**
     * The words of a list, in the order of the file.
     *
     * @throws IllegalArgumentException if no list has that name
     */
    public Set<String> list(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("no word list '" + name + "'; the lists are " + lists.keySet());
        }
        return words;
    }

    /** Whether a list has a lemma. */
    public boolean has(String list, String lemma) {
        return list(list).contains(lemma);
    }

    /** The kind of event that a lemma makes, if it makes one. */
    public Optional<Kind> kind(String lemma) {
        return Optional.ofNullable(kinds.get("kinds").get(lemma));
    }

    /** The kind of measure that a lemma, noun or verb, calls for. */
    public Kind measure(String lemma) {
        return kinds.get("measures").getOrDefault(lemma, OTHER);
    }

    /** The kind of text or recording that a noun names. */
    public Kind workKind(String lemma) {
        return kinds.get("works").getOrDefault(lemma, new Kind("document"));
    }

    /** The kind of event that a noun makes; words that make one only as verbs, such as "level", make none. */
    public Optional<Kind> eventNoun(String lemma) {
        return has("verb_only", lemma) ? Optional.empty() : kind(lemma);
    }

    /** Whether a noun, with the word before it, is the head of an office: "minister", "ex-minister", "chief justice". */
    public boolean office(String before, String lemma) {
        String bare = bare(lemma).replaceFirst("-(elect|designate|in-waiting)$", "");
        return has("office", bare) || has("office", bare(before) + " " + bare) || has("office", bare.replace('-', ' '));
    }

    private static String bare(String lemma) {
        return lemma.replaceFirst("^(ex|then|former|vice|deputy|co|now)-", "");
    }

    /** Whether a sentence with this lemma is worth parsing. */
    public boolean triggers(String lemma) {
        return triggers.contains(lemma);
    }
}
