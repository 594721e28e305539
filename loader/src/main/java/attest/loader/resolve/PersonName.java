package attest.loader.resolve;

import attest.loader.lexicon.GivenNames;
import attest.loader.lexicon.NameLexicon;
import attest.loader.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A person's name as its words, without titles.
 *
 * @param words as printed; hyphens stay inside words
 */
record PersonName(List<String> words) {
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_GIVEN = 3;
    private static final int BLOCK_LENGTH = 2;
    private static final Set<String> FAMILY_FIRST = Set.copyOf(NameLexicon.STANDARD.familyFirst());
    private static final Pattern PATRONYMIC = Pattern.compile(".+(?:ov|ev)(?:ich|na)|.+ichna");

    private static final Pattern ARTICLE = Pattern.compile("^[AaEe]l-(?=\\p{L}{3})");

    static PersonName of(String text) {
        return new PersonName(Arrays.stream(text.replaceAll("['’]s?$", "").split("\\s+"))
                .filter(word -> !NameKeys.folded(word).isEmpty())
                .filter(word -> !Words.STANDARD.has("honorific", word.toLowerCase(Locale.ROOT)))
                .toList());
    }

    boolean full() {
        return words.size() > 1;
    }

    boolean persian() {
        return words.stream()
                .limit(Math.max(1, words.size() - 1))
                .flatMap(PersonName::parts)
                .anyMatch(NameKeys::isPersianGivenName);
    }

    private static Stream<String> parts(String word) {
        return Stream.concat(Stream.of(word), Arrays.stream(word.split("-")));
    }

    /** The words as keys. */
    private List<String> keys(boolean persian) {
        return words.stream().map(word -> key(word, persian)).toList();
    }

    /** "Tikriti" and "al-Tikriti" have one key. */
    private static String key(String word, boolean persian) {
        String bare = ARTICLE.matcher(word).replaceFirst("");
        return persian ? NameKeys.persian(bare) : NameKeys.folded(bare);
    }

    /** The words as keys, those with a hyphen taken apart. */
    private List<String> splitKeys(boolean persian) {
        return words.stream()
                .flatMap(word -> Arrays.stream(word.split("-")))
                .map(word -> key(word, persian))
                .toList();
    }

    /**
     * Whether two full names can be one: all letters agree, or the last words do and all words of the shorter stand in the
     * longer, in order.
     */
    boolean agrees(PersonName other) {
        boolean persian = persian() || other.persian();
        return full()
                && other.full()
                && (whole(persian).equals(other.whole(persian))
                        || contained(keys(persian), other.keys(persian))
                        || contained(splitKeys(persian), other.splitKeys(persian)));
    }

    /** Names that agree, or have one word alike, have equal blocks: the last letters of the key. */
    String block() {
        String key = whole(true);
        return key.substring(Math.max(0, key.length() - BLOCK_LENGTH));
    }

    /** Keys of which full names that agree have one in common: of all letters, and of the family name. */
    Set<String> blocks() {
        Set<String> blocks = new TreeSet<>();
        for (boolean persian : new boolean[] {true, false}) {
            blocks.add(whole(persian));
            blocks.add(last(keys(persian)));
            blocks.add(last(splitKeys(persian)));
        }
        return blocks;
    }

    private static String last(List<String> keys) {
        return keys.get(keys.size() - 1);
    }

    private String whole(boolean persian) {
        return key(String.join("", words), persian);
    }

    private static boolean contained(List<String> left, List<String> right) {
        List<String> shorter = left.size() <= right.size() ? left : right;
        int found = 0;
        for (String word : shorter == left ? right : left) {
            found += found < shorter.size() && word.equals(shorter.get(found)) ? 1 : 0;
        }
        boolean sameFamily = left.get(left.size() - 1).equals(right.get(right.size() - 1));
        return sameFamily && found == shorter.size();
    }

    /** Whether this is the end of a longer name: "Berger" of "Anna Berger". */
    boolean ends(PersonName longer) {
        boolean persian = persian() || longer.persian();
        return ends(keys(persian), longer.keys(persian))
                || (full() && ends(splitKeys(persian), longer.splitKeys(persian)));
    }

    private static boolean ends(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size()
                && longer.subList(longer.size() - shorter.size(), longer.size()).equals(shorter);
    }

    /** Whether this is the second half of a double family name: "Mohammadi" of "Mostafa Pour-Mohammadi". */
    boolean endsDoubleName(PersonName longer) {
        if (full() || words.isEmpty() || !longer.full()) {
            return false;
        }
        boolean persian = longer.persian();
        String last = key(longer.words.get(longer.words.size() - 1), persian);
        String part = key(words.get(0), persian);
        return part.length() >= SHORTEST_PART && last.length() > part.length() && last.endsWith(part);
    }

    /**
     * Whether this is the family name of a longer name in which it does not stand last: "Garcia" of "Gabriel Garcia Mendez", "Kim" of
     * "Kim Yong-chol".
     */
    boolean isFamilyWithin(PersonName longer) {
        if (words.size() != 1 || !longer.full()) {
            return false;
        }
        String family = key(words.get(0), false);
        boolean first = FAMILY_FIRST.contains(longer.words.get(0)) && family.equals(key(longer.words.get(0), false));
        return first
                || longer.words.subList(1, longer.words.size() - 1).stream()
                        .filter(PersonName::isFamilyName)
                        .anyMatch(word -> key(word, false).equals(family));
    }

    /** Whether this is one of the given names of a longer name, as those who are known are called: "Rashid" of "Mohd Rashid Omar". */
    boolean isGivenWithin(PersonName longer) {
        return words.size() == 1
                && longer.full()
                && words.get(0).length() >= SHORTEST_GIVEN
                && !PATRONYMIC.matcher(words.get(0)).matches()
                && longer.words.subList(0, longer.words.size() - 1).stream()
                        .anyMatch(word -> key(word, false).equals(key(words.get(0), false)));
    }

    /** Neither a second given name nor that of the father. */
    private static boolean isFamilyName(String word) {
        List<String> asGiven = List.of(word);
        boolean given = GivenNames.STANDARD.isFemale(asGiven) || GivenNames.STANDARD.isMale(asGiven);
        return !given
                && word.length() >= SHORTEST_PART
                && !PATRONYMIC.matcher(word).matches();
    }

    /** Whether two surnames, or two names of one word, are spelled alike. */
    boolean sameWord(PersonName other, boolean persian) {
        return words.size() == 1 && other.words.size() == 1 && keys(persian).equals(other.keys(persian));
    }
}
