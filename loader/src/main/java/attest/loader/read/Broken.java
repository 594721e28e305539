package attest.loader.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Headlines that are broken over several lines: in capitals by an old paper, and before the first empty line. */
final class Broken {
    /** What no headline ends with. */
    private static final Pattern OPEN = Pattern.compile(
            "(?:\\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|over|the|to|under|with)|,)$",
            Pattern.CASE_INSENSITIVE);
    /** The most words of a headline with what stands around it. */
    private static final int MOST_WORDS = 40;

    private Broken() {}

    /** The lines, headlines whole. They keep their length: a break and a blank are one character. */
    static List<Line> joined(RawText raw, List<Line> lines) {
        boolean wrapped = Layout.wrapped(lines);
        List<Line> joined = new ArrayList<>();
        int paragraph = paragraph(lines);
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            int last = joined.size() - 1;
            if (last >= 0
                    && ((wrapped && goesOn(joined.get(last), line))
                            || (i < paragraph && inPhrase(joined.get(last), line)))) {
                joined.set(last, joined.get(last).upTo(line.end(), raw.text()));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    /** Where the first block of lines begins that is no name of a paper, title or byline. */
    private static int paragraph(List<Line> lines) {
        int begin = 0;
        while (begin < lines.size()) {
            int end = begin + 1;
            while (end < lines.size() && !lines.get(end).afterBlank()) {
                end++;
            }
            List<Line> block = lines.subList(begin, end);
            boolean few = block.stream().mapToInt(Line::words).sum() <= MOST_WORDS;
            if (end == lines.size() || !few || block.stream().anyMatch(Line::closed)) {
                return begin;
            }
            begin = end;
        }
        return begin;
    }

    /** Whether a line breaks off in a phrase that the next one ends. */
    private static boolean inPhrase(Line before, Line line) {
        return before.words() > 1
                && (OPEN.matcher(before.text()).find() || before.runsOnInto(line))
                && !line.afterBlank()
                && line.mark().isEmpty()
                && !Opening.tells(before)
                && !Opening.tells(line)
                && !Opening.masthead(before.text());
    }

    private static boolean goesOn(Line before, Line line) {
        return before.capitals()
                && line.capitals()
                && !before.closed()
                && !line.afterBlank()
                && line.mark().isEmpty()
                && !Opening.tells(before)
                && !Opening.tells(line)
                && !Opening.masthead(before.text());
    }
}
