package attest.loader.resolve;

import attest.loader.lexicon.GivenNames;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two full names of one text of which one is cut short: "J. P. Holm" of "John Peter Holm", "Natalia Petrovna" and "Ernesto Rojas" of longer ones. */
final class ShortFull {
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.?){1,3}");

    private ShortFull() {}

    /** Keys of which two that may be one have one in common: of first letter and family name, and of the first word with each other. */
    static Set<String> blocks(PersonName name) {
        if (!name.full()) {
            return Set.of();
        }
        String first = key(name.words().get(0));
        Set<String> blocks = name.words().stream()
                .skip(1)
                .map(word -> "begin " + first + " " + key(word))
                .collect(Collectors.toCollection(TreeSet::new));
        if (name.words().size() == 2) {
            blocks.add("turned " + Stream.of(first, key(last(name))).sorted().toList());
        }
        blocks.add("initial " + first.charAt(0) + " " + key(last(name)));
        return blocks;
    }

    /** Whether it is the other with the family name at the other end: "Szabo Istvan", "Istvan Szabo". */
    static boolean turned(PersonName one, PersonName other) {
        return one.words().size() == 2
                && other.words().size() == 2
                && key(one.words().get(0)).equals(key(other.words().get(1)))
                && key(one.words().get(1)).equals(key(other.words().get(0)));
    }

    /** Whether the family names are the same, and given names of one are the first letters of those of the other. */
    static boolean byInitials(PersonName one, PersonName other) {
        if (!one.full() || !other.full() || !key(last(one)).equals(key(last(other)))) {
            return false;
        }
        List<String> left = given(one);
        List<String> right = given(other);
        return left.size() <= right.size() ? inOrder(left, right) : inOrder(right, left);
    }

    /** Whether this is a longer name without its end: the given name with that of the father, or with the first family name. */
    static boolean begins(PersonName name, PersonName longer) {
        List<String> words = name.words();
        List<String> all = longer.words();
        if (words.size() < 2
                || all.size() <= words.size()
                || PersonName.FAMILY_FIRST.contains(all.get(0))
                || !key(words.get(0)).equals(key(all.get(0)))) {
            return false;
        }
        int at = 0;
        for (String word : all.subList(0, all.size() - 1)) {
            at += at < words.size() && key(words.get(at)).equals(key(word)) ? 1 : 0;
        }
        return at == words.size() && (PersonName.PATRONYMIC.matcher(last(name)).matches() || !isGiven(last(name)));
    }

    private static boolean isGiven(String word) {
        List<String> given = List.of(word);
        return GivenNames.STANDARD.isFemale(given) || GivenNames.STANDARD.isMale(given);
    }

    /** The words before the family name, initials one by one. */
    private static List<String> given(PersonName name) {
        return name.words().subList(0, name.words().size() - 1).stream()
                .flatMap(word -> INITIALS.matcher(word).matches()
                        ? word.replace(".", "").codePoints().mapToObj(Character::toString)
                        : Stream.of(word))
                .toList();
    }

    private static boolean inOrder(List<String> shorter, List<String> longer) {
        int at = 0;
        boolean first = alike(shorter.get(0), longer.get(0));
        for (String word : longer) {
            at += at < shorter.size() && alike(shorter.get(at), word) ? 1 : 0;
        }
        return first && at == shorter.size();
    }

    private static boolean alike(String one, String other) {
        String left = key(one);
        String right = key(other);
        boolean initial = left.length() == 1 || right.length() == 1;
        return initial ? left.startsWith(right) || right.startsWith(left) : left.equals(right);
    }

    private static String last(PersonName name) {
        return name.words().get(name.words().size() - 1);
    }

    private static String key(String word) {
        return NameKeys.folded(word);
    }
}
