package attest.loader.resolve;

import attest.loader.lexicon.GivenNames;
import attest.loader.lexicon.NameLexicon;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A person's name as its words, without titles; its keys are made once, since a name of a long list is compared with many. */
final class PersonName {
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_GIVEN = 3;
    private static final int BLOCK_LENGTH = 2;
    static final Set<String> FAMILY_FIRST = Set.copyOf(NameLexicon.STANDARD.familyFirst());
    static final Pattern PATRONYMIC = Pattern.compile(".+(?:ov|ev)(?:ich|na)|.+ichna");

    private static final Pattern ARTICLE = Pattern.compile("^[AaEe]l-(?=\\p{L}{3})");

    private final List<String> words;
    private final boolean persian;
    private Keys plainKeys;
    private Keys persianKeys;

    /** A name as keys: of all letters, of its words, and of its words with those that have a hyphen taken apart. */
    private record Keys(String whole, List<String> words, List<String> split) {
        static Keys of(List<String> words, boolean persian) {
            return new Keys(
                    key(String.join("", words), persian),
                    words.stream().map(word -> key(word, persian)).toList(),
                    words.stream()
                            .flatMap(word -> Arrays.stream(word.split("-")))
                            .map(word -> key(word, persian))
                            .toList());
        }

        /** Each word with the last one. */
        Stream<String> pairs() {
            return Stream.of(words, split)
                    .flatMap(
                            keys -> keys.stream().limit(keys.size() - 1L).map(key -> "pair " + key + " " + last(keys)));
        }

        Stream<String> ends() {
            return Stream.of("end " + last(words), "end " + last(split), "half " + end(last(words)));
        }
    }

    private PersonName(List<String> words) {
        this.words = words;
        this.persian = words.stream()
                .limit(Math.max(1, words.size() - 1))
                .flatMap(PersonName::parts)
                .anyMatch(NameKeys::isPersianGivenName);
    }

    static PersonName of(String text) {
        return new PersonName(Arrays.stream(text.replaceAll("['’]s?$", "").split("\\s+"))
                .filter(word -> !NameKeys.folded(word).isEmpty())
                .filter(word -> !Words.STANDARD.has("honorific", word.toLowerCase(Locale.ROOT)))
                .toList());
    }

    /** The names under which a document, and for those whom it knows the authority, speaks of a person. */
    static Stream<PersonName> all(Cluster person) {
        Stream<String> written = person.mentions().stream()
                .filter(mention -> mention.form() == Form.NAME)
                .map(Mention::text);
        Stream<String> known = person.known().stream().flatMap(Known::names);
        return Stream.concat(written, known).distinct().map(PersonName::of);
    }

    /** As printed; hyphens stay inside words. */
    List<String> words() {
        return words;
    }

    boolean full() {
        return words.size() > 1;
    }

    boolean persian() {
        return persian;
    }

    private static Stream<String> parts(String word) {
        return Stream.concat(Stream.of(word), Arrays.stream(word.split("-")));
    }

    private Keys keys(boolean persian) {
        if (persian) {
            persianKeys = persianKeys == null ? Keys.of(words, true) : persianKeys;
            return persianKeys;
        }
        plainKeys = plainKeys == null ? Keys.of(words, false) : plainKeys;
        return plainKeys;
    }

    /** "Tikriti" and "al-Tikriti" have one key. */
    private static String key(String word, boolean persian) {
        String bare = ARTICLE.matcher(word).replaceFirst("");
        return persian ? NameKeys.persian(bare) : NameKeys.folded(bare);
    }

    /**
     * Whether two full names can be one: all letters agree, or the last words do and all words of the shorter stand in the
     * longer, in order.
     */
    boolean agrees(PersonName other) {
        if (!full() || !other.full()) {
            return false;
        }
        Keys own = keys(persian || other.persian);
        Keys others = other.keys(persian || other.persian);
        return own.whole.equals(others.whole)
                || contained(own.words, others.words)
                || contained(own.split, others.split);
    }

    /** Names that agree, or have one word alike, have equal blocks: the last letters of the key. */
    String block() {
        String key = keys(true).whole;
        return key.substring(Math.max(0, key.length() - BLOCK_LENGTH));
    }

    /** Keys of which full names that agree have one in common: of all letters, and of the family name with another one. */
    Set<String> blocks() {
        return full() ? keys(keys -> Stream.concat(Stream.of("all " + keys.whole), keys.pairs())) : Set.of();
    }

    /** Keys of which a short name and the longer one that it may stand for have one in common. */
    Set<String> shortBlocks() {
        return words.isEmpty()
                ? Set.of()
                : keys(keys ->
                        Stream.concat(keys.ends(), keys(false).words.stream().map(word -> "word " + word)));
    }

    private Set<String> keys(Function<Keys, Stream<String>> kind) {
        return Stream.of(keys(true), keys(false)).flatMap(kind).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String last(List<String> keys) {
        return keys.get(keys.size() - 1);
    }

    private static String end(String key) {
        return key.substring(Math.max(0, key.length() - SHORTEST_PART));
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
        Keys own = keys(persian || longer.persian);
        Keys others = longer.keys(persian || longer.persian);
        return ends(own.words, others.words) || (full() && ends(own.split, others.split));
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
        String last = last(longer.keys(longer.persian).words);
        String part = keys(longer.persian).words.get(0);
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
        String family = keys(false).words.get(0);
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
        return words.size() == 1
                && other.words.size() == 1
                && keys(persian).words.equals(other.keys(persian).words);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonName name && words.equals(name.words);
    }

    @Override
    public int hashCode() {
        return words.hashCode();
    }

    @Override
    public String toString() {
        return String.join(" ", words);
    }
}
