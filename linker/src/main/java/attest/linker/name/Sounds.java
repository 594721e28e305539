package attest.linker.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** From the letters of a word to its sounds, as far as spelling tells. */
final class Sounds {
    private static final Sounds LATIN = new Sounds(Table.read("latin.tsv"));
    private static final Sounds ARABIC = new Sounds(Table.read("arabic.tsv"));

    /** By their first letter, the longest first. */
    private final Map<Character, List<Spelling>> spellings = new HashMap<>();

    private record Spelling(String letters, String sounds) {}

    private Sounds(List<List<String>> table) {
        table.forEach(row -> spellings
                .computeIfAbsent(row.get(0).charAt(0), letter -> new ArrayList<>())
                .add(new Spelling(row.get(0), row.get(1))));
        spellings
                .values()
                .forEach(all -> all.sort(Comparator.comparing(
                        (Spelling spelling) -> -spelling.letters().length())));
    }

    /** @param word in its normal form */
    static String of(String word) {
        return (Script.isArabic(word) ? ARABIC : LATIN).read("^" + word + "$");
    }

    private String read(String marked) {
        StringBuilder sounds = new StringBuilder();
        for (int at = 0; at < marked.length(); ) {
            Spelling longest = longest(marked, at);
            append(sounds, longest == null ? itself(marked.charAt(at)) : longest.sounds());
            at += longest == null ? 1 : longest.letters().length();
        }
        return sounds.toString();
    }

    private Spelling longest(String marked, int at) {
        for (Spelling spelling : spellings.getOrDefault(marked.charAt(at), List.of())) {
            if (marked.startsWith(spelling.letters(), at)) {
                return spelling;
            }
        }
        return null;
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
