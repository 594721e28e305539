package attest.app.bench;

import java.util.ArrayList;
import java.util.List;

/** Invented names and sentences, made of syllables. */
final class Words {
    private static final List<String> SYLLABLES = List.of(
            "ba", "der", "fin", "go", "hal", "ir", "ka", "lo", "mer", "nu", "os", "pri", "ra", "sel", "tor", "ul", "vi",
            "wen", "ya", "zo");
    private static final List<String> KEYS = List.of(
            "government",
            "minister",
            "parliament",
            "court",
            "protest",
            "election",
            "army",
            "police",
            "committee",
            "report",
            "border",
            "prison");
    private static final int VOCABULARY = 12_000;

    private final Chance chance;
    private final Chance.Zipf words;
    private final Chance.Zipf keys;

    Words(Chance chance) {
        this.chance = chance;
        this.words = chance.zipf(VOCABULARY, 1.0);
        this.keys = chance.zipf(KEYS.size(), 1.0);
    }

    /** The word of a number, always the same. */
    static String word(int number) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        do {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        } while (rest > 0);
        return word.length() < 3 ? word + "n" : word.toString();
    }

    static String name(int number) {
        return capital(word(number * 7 + 3)) + " " + capital(word(number + 400));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /** 20 to 40 words; a third of the sentences has a key word. */
    String sentence() {
        List<String> sentence = new ArrayList<>();
        int length = 20 + chance.below(21);
        for (int i = 0; i < length; i++) {
            sentence.add(word(words.draw()));
        }
        if (chance.percent(35)) {
            sentence.set(chance.below(length), KEYS.get(keys.draw()));
        }
        return String.join(" ", sentence);
    }
}
