package attest.loader.resolve;

import attest.loader.lexicon.Lexicon;
import attest.loader.lexicon.NameLexicon;
import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Makes names comparable: folded to ASCII letters, and for Persian names a key that spellings share (extraction note, section 7). */
final class NameKeys {
    private static final Transliterator FOLD = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final List<List<String>> PERSIAN = Lexicon.table("name-keys-fa.tsv");
    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");
    private static final Pattern RUN = Pattern.compile("(.)\\1+");
    private static final Remembered<String> PERSIAN_KEYS = new Remembered<>(NameKeys::byTable);
    private static final Remembered<List<String>> WORDS = new Remembered<>(NameKeys::apart);
    private static final Set<String> GIVEN_NAMES = NameLexicon.STANDARD.persianGivenNames().stream()
            .map(NameKeys::persian)
            .collect(Collectors.toUnmodifiableSet());

    private NameKeys() {}

    /** Lower-case ASCII letters only. */
    static String folded(String words) {
        return NO_LETTER.matcher(plain(words)).replaceAll("");
    }

    /** In lower-case ASCII; most names are in it but for case, and a transliterator is slow. */
    private static String plain(String words) {
        return StandardCharsets.US_ASCII.newEncoder().canEncode(words)
                ? words.toLowerCase(Locale.ROOT)
                : FOLD.transliterate(words);
    }

    /** Lower-case ASCII words; figures are kept, since "1988" tells one event from another. */
    static List<String> words(String words) {
        return WORDS.of(words);
    }

    private static List<String> apart(String words) {
        String plain = plain(words).replaceAll("['’]s\\b", " ");
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The key by the table of Persian romanisation. */
    static String persian(String words) {
        return PERSIAN_KEYS.of(words);
    }

    private static String byTable(String words) {
        String key = folded(words);
        for (List<String> replacement : PERSIAN) {
            key = key.replace(replacement.get(0), replacement.get(1));
        }
        return RUN.matcher(key).replaceAll("$1");
    }

    /** Whether a word is a given name by which a name is taken for Persian. */
    static boolean isPersianGivenName(String word) {
        return GIVEN_NAMES.contains(persian(word));
    }
}
