package attest.linker.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which role each word of a name has, by the list of such words and by its place. */
final class WordRoles {
    private static final Pattern PATRONYMIC = Pattern.compile(
            ".{3,}(?:[oe]vich|[oe]vych|[oe]vic|[oe]vna|[iy]vna|ichna)|(?:il|kuzm|luk|fom|nikit)[iy]+ch");
    private static final Map<String, Role> ROLES = roles();
    /** How many words the longest title has that begins with one: most words begin none. */
    private static final Map<String, Integer> TITLES = titles();

    private WordRoles() {}

    private static Map<String, Role> roles() {
        Map<String, Role> roles = new HashMap<>();
        Table.read("words.tsv")
                .forEach(row -> roles.put(
                        String.join(" ", Script.words(row.get(0))),
                        Role.valueOf(row.get(1).toUpperCase(Locale.ROOT))));
        return roles;
    }

    private static Map<String, Integer> titles() {
        Map<String, Integer> titles = new HashMap<>();
        ROLES.forEach((phrase, role) -> {
            if (role == Role.TITLE) {
                String[] words = phrase.split(" ");
                titles.merge(words[0], words.length, Math::max);
            }
        });
        return titles;
    }

    /** @param family how many words at the end are the family name, given before a comma; 0 when it is not told */
    static List<Word> read(List<String> words, int family) {
        int titles = titles(words);
        int end = words.size() - (generation(words, titles) ? 1 : 0);
        int told = 0;
        for (String word : words.subList(titles, end)) {
            told += small(word).isEmpty() ? 1 : 0;
        }
        List<Word> all = new ArrayList<>();
        for (int at = 0; at < words.size(); at++) {
            all.add(Word.of(words.get(at), role(words, at, titles, end, told)));
        }
        return family(all, family);
    }

    /** Whether these words, after a comma, are a title or a generation and no given name. */
    static boolean follows(List<String> words) {
        return title(words, 0) == words.size() || (words.size() == 1 && ROLES.get(words.get(0)) == Role.GENERATION);
    }

    private static Role role(List<String> words, int at, int titles, int end, int told) {
        String word = words.get(at);
        if (at < titles) {
            return Role.TITLE;
        }
        if (at >= end) {
            return Role.GENERATION;
        }
        Optional<Role> small = small(word);
        if (small.isPresent()) {
            return small.get();
        }
        if (word.length() == 1 && !Script.isArabic(word) && Character.isLetter(word.charAt(0))) {
            return Role.INITIAL;
        }
        return told > 2 && at > titles && isPatronymic(word) ? Role.PATRONYMIC : Role.NAME;
    }

    /** The last letter turns most words away. */
    private static boolean isPatronymic(String word) {
        return "hca".indexOf(word.charAt(word.length() - 1)) >= 0
                && PATRONYMIC.matcher(word).matches();
    }

    private static Optional<Role> small(String word) {
        Role role = ROLES.get(word);
        return role == null || role.tells() || role == Role.TITLE ? Optional.empty() : Optional.of(role);
    }

    /** How many words at the beginning are titles; a title that something is "of", or that stands alone, is none. */
    private static int titles(List<String> words) {
        int titles = 0;
        for (int more = title(words, 0); more > 0; more = title(words, titles)) {
            titles += more;
        }
        return titles < words.size() && small(words.get(titles)).isEmpty() ? titles : 0;
    }

    private static int title(List<String> words, int from) {
        int most = from < words.size() ? TITLES.getOrDefault(words.get(from), 0) : 0;
        for (int length = Math.min(most, words.size() - from); length > 0; length--) {
            String phrase = String.join(" ", words.subList(from, from + length));
            if (ROLES.get(phrase) == Role.TITLE) {
                return length;
            }
        }
        return 0;
    }

    private static boolean generation(List<String> words, int titles) {
        return words.size() - titles > 1 && ROLES.get(words.get(words.size() - 1)) == Role.GENERATION;
    }

    private static List<Word> family(List<Word> words, int told) {
        List<Word> all = new ArrayList<>(words);
        int left = Math.max(told, 1);
        for (int at = all.size() - 1; at >= 0 && left > 0; at--) {
            Word word = all.get(at);
            if (word.role() == Role.NAME || told > 0) {
                all.set(at, word.role() == Role.NAME ? word.asFamily() : word);
                left--;
            }
        }
        return all;
    }
}
