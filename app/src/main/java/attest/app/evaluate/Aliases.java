package attest.app.evaluate;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names by which the gold standard knows its entities. */
final class Aliases {
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s\\b");
    private static final Pattern JOINED = Pattern.compile("[-\u2010-\u2013]");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9 ]");
    private static final Pattern MARKS = Pattern.compile("[\\p{M}['’]]");
    private static final Set<String> EMPTY_WORDS =
            Set.of("mr", "mrs", "ms", "mme", "madam", "dr", "sir", "ayatollah", "the", "a", "an", "of", "for", "s");

    private static final int SHORTEST_STEM = 4;

    private final Map<String, Set<String>> clusters = new HashMap<>();
    private final Map<String, String> types = new HashMap<>();

    /** Adds a name of an entity. */
    void add(String cluster, String type, String name) {
        types.put(cluster, type);
        clusters.computeIfAbsent(normal(name), unused -> new TreeSet<>()).add(cluster);
    }

    /** The entities that bear exactly this name. */
    Set<String> named(String name) {
        return clusters.getOrDefault(normal(name), Set.of());
    }

    /** The persons whom a part of a name, or a name with a title, can mean. */
    Set<String> persons(String name) {
        Set<String> words = words(name);
        Set<String> found = new HashSet<>();
        clusters.forEach((alias, keys) -> {
            if (partOf(words, words(alias))) {
                keys.stream().filter(this::person).forEach(found::add);
            }
        });
        return found;
    }

    private static boolean partOf(Set<String> words, Set<String> alias) {
        return !words.isEmpty() && (alias.containsAll(words) || (alias.size() > 1 && words.containsAll(alias)));
    }

    boolean person(String cluster) {
        return types.getOrDefault(cluster, "").endsWith("person");
    }

    boolean event(String cluster) {
        return types.getOrDefault(cluster, "").equals("event");
    }

    /** Whether more than half of the words of the shorter phrase are in the longer, be it with another ending. */
    static boolean alike(String left, String right) {
        Set<String> shorter = words(left);
        Set<String> longer = words(right);
        if (shorter.size() > longer.size()) {
            return alike(right, left);
        }
        long common = shorter.stream()
                .filter(word -> longer.stream().anyMatch(other -> akin(word, other)))
                .count();
        return 2 * common > shorter.size();
    }

    /** The same word, or one that begins with the whole of the other: Kotanda, Kotandan. */
    private static boolean akin(String left, String right) {
        return left.equals(right)
                || (Math.min(left.length(), right.length()) >= SHORTEST_STEM
                        && (left.startsWith(right) || right.startsWith(left)));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(normal(name).split(" "))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String normal(String name) {
        String plain = POSSESSIVE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        plain = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFKD)).replaceAll("");
        plain = OTHER.matcher(JOINED.matcher(plain).replaceAll("")).replaceAll(" ");
        return Arrays.stream(plain.split(" +"))
                .filter(word -> !word.isEmpty() && !EMPTY_WORDS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
