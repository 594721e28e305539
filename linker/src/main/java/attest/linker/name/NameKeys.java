package attest.linker.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a name is found by, from the strictest to the widest. Equal keys make a candidate and nothing more: names are then compared.
 *
 * @param exact its words in their normal form
 * @param folded its sounds without titles and particles, all written together: the same for most spellings in one script
 * @param skeleton its consonants without titles and particles, all written together: the same in Latin and Arabic letters
 * @param tokens the consonants of each word that tells who it is, in order, each once; words without any are left out
 */
public record NameKeys(String exact, String folded, String skeleton, List<String> tokens) {
    private static final Map<Character, String> CLASSES = classes("kqXg", "sz", "jCZ$", "td", "bp");
    private static final String NO_CONSONANT = "aeouUIAEWYyHv";

    public NameKeys {
        tokens = List.copyOf(tokens);
    }

    /** The keys of a name in any script; one without a letter or figure has empty keys and no tokens. */
    public static NameKeys of(String name) {
        return of(ParsedName.of(name));
    }

    /** The keys of a name that was taken apart. */
    public static NameKeys of(ParsedName name) {
        List<String> tokens = telling(name)
                .map(word -> skeleton(word.sounds()))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .sorted()
                .toList();
        String skeleton = telling(name).map(word -> skeleton(word.sounds())).collect(Collectors.joining());
        return new NameKeys(
                name.toString(), telling(name).map(Word::sounds).collect(Collectors.joining()), skeleton, tokens);
    }

    /** The letter h at the end is left out too: Arabic letters do not tell it from a vowel. */
    private static String skeleton(String sounds) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            boolean heard = NO_CONSONANT.indexOf(sound) < 0 && (sound != 'h' || at + 1 < sounds.length());
            kept.append(heard ? CLASSES.getOrDefault(sound, String.valueOf(sound)) : "");
        }
        return kept.toString();
    }

    private static Map<Character, String> classes(String... classes) {
        Map<Character, String> all = new HashMap<>();
        for (String sounds : classes) {
            sounds.chars().forEach(sound -> all.put((char) sound, sounds.substring(0, 1)));
        }
        return all;
    }

    private static Stream<Word> telling(ParsedName name) {
        return name.words().stream().filter(word -> word.role().tells());
    }
}
