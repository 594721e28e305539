package attest.linker.name;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike two names are, in whatever scripts: words are aligned by how they sound, the family name weighs most, what one name lacks costs
 * little and what contradicts much. Its rules stand in tables: {@code words.tsv}, {@code latin.tsv}, {@code arabic.tsv}, {@code costs.tsv}.
 */
public final class NameComparison {
    private NameComparison() {}

    /** As {@link #score(ParsedName, ParsedName)}. */
    public static double score(String a, String b) {
        return score(ParsedName.of(a), ParsedName.of(b));
    }

    /**
     * Compares two names.
     *
     * @return from 0 to 1, which only names with the same words reach that stand for the same sounds; 0 when either has no letter or
     *     figure; the same in both directions
     */
    public static double score(ParsedName a, ParsedName b) {
        if (a.words().isEmpty() || b.words().isEmpty()) {
            return 0;
        }
        int order = a.toString().compareTo(b.toString());
        return order <= 0 ? ordered(a, b) : ordered(b, a);
    }

    /**
     * Whether two names spell the family name alike, capitals and marks aside: spellings that sound the same, such as Smith and
     * Smyth, may be one family or two.
     *
     * @return false for names in different alphabets, Cyrillic ones aside
     */
    public static boolean spellFamilyAlike(ParsedName a, ParsedName b) {
        List<Word> first = a.joins().against(b.words());
        List<Word> second = b.joins().against(first);
        return family(first).equals(family(second));
    }

    private static Set<String> family(List<Word> words) {
        return words.stream()
                .filter(word -> word.role() == Role.FAMILY)
                .map(Word::letters)
                .collect(Collectors.toSet());
    }

    private static double ordered(ParsedName a, ParsedName b) {
        List<Word> first = a.joins().against(b.words());
        List<Word> second = b.joins().against(first);
        return new Alignment(first, second).score(a.turned() || b.turned());
    }
}
