package attest.loader.extract.voice;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Single quotation marks, as many papers print them. An apostrophe looks the same: only one at the end of a phrase closes. */
final class Singles {
    private static final Pattern DOUBLE = Pattern.compile("[\"“”«»]");
    private static final Pattern QUOTED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[‘'](?=[\\p{Lu}\\p{Ll}])(?:[^‘’']|[’'](?=\\p{L})|(?<=s)[’'](?=\\s\\p{Ll}))*+(?:(?<=[,.!?…])[’']|[’'](?=[,.;:)]|$))");

    private Singles() {}

    /** A text of the same length with double marks in place of pairs of single ones; itself if it has double marks. */
    static String asDoubles(String text) {
        if (DOUBLE.matcher(text).find()) {
            return text;
        }
        StringBuilder marked = new StringBuilder(text);
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            marked.setCharAt(quoted.start(), '“');
            marked.setCharAt(quoted.end() - 1, '”');
        }
        return marked.toString();
    }
}
