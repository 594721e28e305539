package attest.linker.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What every record asks of its parts. */
final class Checks {
    private static final Pattern ITEM = Pattern.compile("Q[1-9][0-9]{0,12}");

    private Checks() {}

    static void notBlank(String text, String what) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException("the " + what + " is blank: give it, or leave the whole out");
        }
    }

    static void item(String id, String what) {
        if (id == null || !isItem(id)) {
            throw new IllegalArgumentException("the " + what + " is '" + id
                    + "': an id of an item was expected, Q and a number of up to 13 digits");
        }
    }

    static boolean isItem(String id) {
        return ITEM.matcher(id).matches();
    }

    static void itemOrEmpty(String id, String what) {
        if (!Objects.requireNonNull(id, what).isEmpty()) {
            item(id, what);
        }
    }

    static Set<String> items(Collection<String> ids, String what) {
        ids.forEach(id -> item(id, what));
        return sorted(ids);
    }

    /** A copy that is always walked in the same order. */
    static <T extends Comparable<T>> Set<T> sorted(Collection<T> all) {
        return Collections.unmodifiableSet(new TreeSet<>(all));
    }
}
