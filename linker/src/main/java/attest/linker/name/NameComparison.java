package attest.linker.name;

import com.ibm.icu.text.Transliterator;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How alike two names are. */
public final class NameComparison {
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private NameComparison() {}

    /**
     * Compares two names in any script.
     *
     * @return from 0 to 1; 0 when either has no letter; the same in both directions
     */
    public static double score(String a, String b) {
        Set<String> left = tokens(a);
        Set<String> right = tokens(b);
        Set<String> both = new HashSet<>(left);
        both.retainAll(right);
        int all = left.size() + right.size();
        return left.isEmpty() || right.isEmpty() ? 0 : 2.0 * both.size() / all;
    }

    private static Set<String> tokens(String name) {
        String plain = LATIN.transliterate(name == null ? "" : name).toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        return new HashSet<>(words);
    }
}
