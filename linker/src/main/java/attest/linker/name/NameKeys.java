package attest.linker.name;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a name is found by, from the strictest to the widest. Equal keys make a candidate and nothing more: names are then compared.
 *
 * @param exact its words in their normal form
 * @param folded its sounds without titles and particles, all written together: the same for most spellings in one script
 * @param skeleton its consonants without titles and particles, all written together: the same in Latin and Arabic letters
 * @param tokens the consonants of each word that tells who it is, in order, each once; words without any are left out
 */
public record NameKeys(String exact, String folded, String skeleton, List<String> tokens) {
    private static final char[] CLASSES = classes("kqXg", "sz", "jCZ$", "td", "bp");
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
        StringBuilder folded = new StringBuilder();
        StringBuilder skeleton = new StringBuilder();
        SortedSet<String> tokens = new TreeSet<>();
        for (Word word : name.words()) {
            if (word.role().tells()) {
                String token = skeleton(word.sounds());
                folded.append(word.sounds());
                skeleton.append(token);
                tokens.add(token);
            }
        }
        tokens.remove("");
        return new NameKeys(name.toString(), folded.toString(), skeleton.toString(), List.copyOf(tokens));
    }

    /** The letter h at the end is left out too: Arabic letters do not tell it from a vowel. */
    private static String skeleton(String sounds) {
        StringBuilder kept = new StringBuilder();
        for (int at = 0; at < sounds.length(); at++) {
            char sound = sounds.charAt(at);
            boolean heard = NO_CONSONANT.indexOf(sound) < 0 && (sound != 'h' || at + 1 < sounds.length());
            if (heard) {
                kept.append(sound < CLASSES.length ? CLASSES[sound] : sound);
            }
        }
        return kept.toString();
    }

    private static char[] classes(String... classes) {
        char[] all = new char[128];
        for (char sound = 0; sound < all.length; sound++) {
            all[sound] = sound;
        }
        for (String sounds : classes) {
            sounds.chars().forEach(sound -> all[sound] = sounds.charAt(0));
        }
        return all;
    }
}
