package attest.server.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;

/** Refuses text queries that would read the whole index: words may be cut at their end, and nothing else is a pattern. */
final class WordSyntax {
    private static final int LONGEST = 1_000;
    private static final int STEM = 2;
    private static final Pattern PLACE = Pattern.compile("column (\\d+)");

    private final String query;
    private boolean quoted;

    private WordSyntax(String query) {
        this.query = query;
    }

    static void check(String query, Analyzer analyzer) {
        if (query.length() > LONGEST) {
            throw new BadWords("A text query may have %d characters.".formatted(LONGEST));
        }
        new WordSyntax(query).refusePatterns();
        try {
            new QueryParser("label", analyzer).parse(query);
        } catch (ParseException wrong) {
            throw new BadWords(
                    "The text query does not parse: put a backslash before signs that stand for themselves,"
                            + " and close every quotation mark and bracket.",
                    Math.min(place(wrong), query.length() + 1));
        }
    }

    /** Lucene tells the place in words only; columns count from 0. */
    private static int place(ParseException wrong) {
        Matcher found = PLACE.matcher(String.valueOf(wrong.getMessage()));
        return found.find() ? Integer.parseInt(found.group(1)) + 1 : 1;
    }

    private void refusePatterns() {
        for (int i = 0; i < query.length(); i++) {
            char sign = query.charAt(i);
            if (sign == '\\') {
                i++;
            } else if (sign == '"') {
                quoted = !quoted;
            } else if (!quoted) {
                refuse(sign, i);
            }
        }
    }

    private void refuse(char sign, int at) {
        if (sign == '/') {
            throw new BadWords("Regular expressions are not searched: put a backslash before a slash.", at + 1);
        }
        if (sign == '[' || sign == '{') {
            throw new BadWords("Ranges of words are not searched: put a backslash before the bracket.", at + 1);
        }
        if (sign == '?' || (sign == '*' && !endsWord(at))) {
            throw new BadWords(
                    "A wildcard may stand only at the end of a word, after %d letters: minis*".formatted(STEM), at + 1);
        }
    }

    private boolean endsWord(int star) {
        int letters = 0;
        while (letters < star && Character.isLetterOrDigit(query.charAt(star - letters - 1))) {
            letters++;
        }
        boolean end = star + 1 == query.length() || " \t\r\n)".indexOf(query.charAt(star + 1)) >= 0;
        return end && letters >= STEM;
    }
}
