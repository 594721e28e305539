package attest.linker.item;

import attest.linker.name.NameKeys;
import java.util.ArrayList;
import java.util.List;

/**
 * One key of a name, of those that {@link NameKeys} tells.
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
        NameKeys keys = NameKeys.of(name);
        List<NameKey> all = new ArrayList<>();
        add(all, Nearness.EXACT, keys.exact());
        add(all, Nearness.FOLDED, keys.folded());
        add(all, Nearness.SKELETON, keys.skeleton());
        keys.tokens().forEach(token -> add(all, Nearness.TOKEN, token));
        return all;
    }

    private static void add(List<NameKey> all, Nearness nearness, String text) {
        if (!text.isBlank()) {
            all.add(new NameKey(nearness, text));
        }
    }

    long hash() {
        return Packed.hash(nearness + " " + text);
    }
}
