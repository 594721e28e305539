package attest.linker.name;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The normal form of a name: small letters, no accents, one code for one letter. Arabic letters stay; what is neither Latin nor Arabic is
 * written in Latin letters, Cyrillic by the tables of the US Board on Geographic Names, which newspapers in English mostly follow.
 */
final class Script {
    private static final Pattern UNSEEN =
            Pattern.compile("[\\u064B-\\u065F\\u0670\\u0640]|(?![\\u200C\\u200D])\\p{Cf}");
    private static final String APOSTROPHES = "'’‘`´ʼʿʾʻ";
    private static final Pattern EZAFE = Pattern.compile("(?<=\\p{L})-(?:e|i|ye|yi)(?=[\\s-])");
    private static final Pattern ASSIMILATED = Pattern.compile("(?<![\\p{L}])(?:a|u)(?:d|r|s|sh|n|t|z)-(?=\\p{L})");
    private static final Pattern ARABIC_ARTICLE = Pattern.compile("(?<=[^\\p{L}])ال(?=\\p{L}{3})");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");
    private static final Pattern NOT_ARABIC = Pattern.compile("[^\\p{IsArabic}]");
    private static final Pattern UKRAINIAN = Pattern.compile("[іїєґІЇЄҐ]");
    private static final Pattern SERBIAN = Pattern.compile("[ђћџљњјЂЋЏЉЊЈ]");
    private static final Transliterator FROM_UKRAINIAN = Transliterator.getInstance("Ukrainian-Latin/BGN");
    private static final Transliterator FROM_SERBIAN = Transliterator.getInstance("Serbian-Latin/BGN");
    private static final Transliterator FROM_RUSSIAN = Transliterator.getInstance("Russian-Latin/BGN");
    private static final Transliterator LATIN =
            Transliterator.getInstance("[^[:Arabic:]] Any-Latin; [^[:Arabic:]] Latin-ASCII");

    private Script() {}

    /** Whether a word is written in Arabic letters. */
    static boolean isArabic(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.ARABIC;
    }

    /** The words of a part of a name that has no comma. */
    static List<String> words(String text) {
        String plain = folded(text);
        if (plain.indexOf('-') >= 0) {
            plain = ASSIMILATED.matcher(EZAFE.matcher(plain).replaceAll("")).replaceAll("al ");
        }
        plain = isAscii(plain) ? plain : ARABIC_ARTICLE.matcher(plain).replaceAll("ال ");
        return split(plain);
    }

    /** Between words stands whatever is neither a letter nor a figure. */
    private static List<String> split(String plain) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int at = 0; at < plain.length(); ) {
            int sign = plain.codePointAt(at);
            int next = at + Character.charCount(sign);
            if (!isOfWord(sign)) {
                add(words, plain.substring(from, at));
                from = next;
            }
            at = next;
        }
        add(words, plain.substring(from));
        return words;
    }

    private static void add(List<String> words, String word) {
        if (!word.isEmpty()) {
            words.add(word);
        }
    }

    private static boolean isOfWord(int sign) {
        int type = Character.getType(sign);
        return Character.isLetterOrDigit(sign) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static String folded(String text) {
        String latin = isAscii(text) ? text : latin(text);
        return withoutApostrophes(latin).toLowerCase(Locale.ROOT);
    }

    private static String withoutApostrophes(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            if (APOSTROPHES.indexOf(text.charAt(at)) < 0) {
                kept.append(text.charAt(at));
            }
        }
        return kept.length() == text.length() ? text : kept.toString();
    }

    private static String latin(String text) {
        String composed =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return isAscii(composed) ? composed : LATIN.transliterate(fromCyrillic(oneCode(composed)));
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Arabic ya and kaf as the Persian ones; a final ya without dots is one too. */
    private static String oneCode(String text) {
        return NOT_ARABIC.matcher(text).replaceAll("").isEmpty()
                ? text
                : text.replace('ي', 'ی').replace('ى', 'ی').replace('ك', 'ک').replace('ە', 'ه');
    }

    private static String fromCyrillic(String text) {
        if (!CYRILLIC.matcher(text).find()) {
            return text;
        }
        Transliterator known = UKRAINIAN.matcher(text).find()
                ? FROM_UKRAINIAN
                : SERBIAN.matcher(text).find() ? FROM_SERBIAN : FROM_RUSSIAN;
        return known.transliterate(text);
    }
}
