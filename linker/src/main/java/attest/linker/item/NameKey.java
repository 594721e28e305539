package attest.linker.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What a name is found by, from the exact text to its single words.
 *
 * @param nearness how near two names are that share this key
 */
record NameKey(Nearness nearness, String text) {
    enum Nearness {
        EXACT,
        FOLDED,
        SKELETON,
        TOKEN
    }

    /** Nearest first; none for a name without a letter. */
    static List<NameKey> of(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        List<NameKey> keys = new ArrayList<>();
        keys.add(new NameKey(Nearness.EXACT, name));
        keys.add(new NameKey(Nearness.FOLDED, folded));
        keys.add(new NameKey(Nearness.SKELETON, folded.replaceAll("[aeiou\\W]", "")));
        Stream.of(folded.split("\\W+")).forEach(token -> keys.add(new NameKey(Nearness.TOKEN, token)));
        return keys.stream().filter(key -> !key.text().isBlank()).distinct().toList();
    }

    long hash() {
        return Packed.hash(nearness + " " + text);
    }
}
