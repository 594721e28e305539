package attest.linker.name;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the letters of a word to its sounds, as far as spelling tells. */
final class Sounds {
    private static final Sounds LATIN = new Sounds(Table.read("latin.tsv"));
    private static final Sounds ARABIC = new Sounds(Table.read("arabic.tsv"));

    private final Map<String, String> spellings = new HashMap<>();
    /** How many letters the longest spelling has that begins with one. */
    private final Map<Character, Integer> longest = new HashMap<>();

    private Sounds(List<List<String>> table) {
        table.forEach(row -> {
            spellings.put(row.get(0), row.get(1));
            longest.merge(row.get(0).charAt(0), row.get(0).length(), Math::max);
        });
    }

    /** @param word in its normal form */
    static String of(String word) {
        return (Script.isArabic(word) ? ARABIC : LATIN).read("^" + word + "$");
    }

    private String read(String marked) {
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < marked.length(); ) {
            int taken = longest(marked, at);
            String read = spellings.get(marked.substring(at, at + taken));
            append(sounds, read == null ? itself(marked.charAt(at)) : read);
            at += taken;
        }
        return sounds.toString();
    }

    private int longest(String marked, int at) {
        int most = longest.getOrDefault(marked.charAt(at), 1);
        for (int length = Math.min(most, marked.length() - at); length > 1; length--) {
            if (spellings.containsKey(marked.substring(at, at + length))) {
                return length;
            }
        }
        return 1;
    }

    private static String itself(char letter) {
        return letter == '^' || letter == '$' ? "" : String.valueOf(letter);
    }

    private static void append(StringBuilder sounds, String read) {
        for (int at = 0; at < read.length(); at++) {
            char sound = read.charAt(at);
            boolean repeated = sounds.length() > 0 && sounds.charAt(sounds.length() - 1) == sound;
            if (!repeated || Character.isDigit(sound)) {
                sounds.append(sound);
            }
        }
    }
}
