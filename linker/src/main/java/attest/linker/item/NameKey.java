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
        all.add(new NameKey(Nearness.EXACT, keys.exact()));
        all.add(new NameKey(Nearness.FOLDED, keys.folded()));
        all.add(new NameKey(Nearness.SKELETON, keys.skeleton()));
        keys.tokens().forEach(token -> all.add(new NameKey(Nearness.TOKEN, token)));
        return all.stream().filter(key -> !key.text().isBlank()).toList();
    }

    long hash() {
        return Packed.hash(nearness + " " + text);
    }
}
