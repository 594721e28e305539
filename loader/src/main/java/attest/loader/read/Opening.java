package attest.loader.read;

import attest.loader.model.Block;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the head of a text ends: before the first line that can only be a paragraph. */
final class Opening {
    private static final String TIME = "\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?";
    private static final Pattern STAMP = Pattern.compile(
            "(?:" + PublicationDay.WEEKDAY + ",? )?" + PublicationDay.DATE + ",?(?: at)? " + TIME
                    + "(?: \\p{Lu}{2,5})?",
            Pattern.CASE_INSENSITIVE);
    /** A sign, a time, a name or a label; but no sentence that goes on behind a day, nor one that begins. */
    private static final String BEHIND_DAY =
            "(?:[.,]|[^\\w.]{1,3}(?:(?-i:[\\p{Lu}\\d(])|at\\b|by\\b|in\\b|[ap]\\.?m\\b|updated|published|modified|posted|last\\b|\\W).{0,40}|\\W{1,3})?";

    private static final Pattern LONE_DATE = Pattern.compile(
            "(?:.{0,60}[|·•] ?|.{0,24}, ?)?(?:" + TIME + ",? ?)?(?:" + PublicationDay.WEEKDAY + ",? )?"
                    + PublicationDay.DATE + BEHIND_DAY,
            Pattern.CASE_INSENSITIVE);
    private static final Phrases MASTHEADS = Phrases.of("mastheads.txt");
    private static final Pattern ISSUE = Pattern.compile(
            "(?:page \\d+\\s+)?(.{3,40}?)[\\s,.|–—-]+(?:" + PublicationDay.WEEKDAY + ",? )?" + PublicationDay.DATE
                    + "(?:\\W.{0,40})?",
            Pattern.CASE_INSENSITIVE);
    /** "June 2004" alone, or behind what tells that it is a report's. */
    private static final Pattern MONTH = Pattern.compile(
            "(?:.{0,80}\\b(?:report|summary|briefing|bulletin|newsletter|statement|paper|review|dispatch|update|memorandum|issue|number|survey|testimony)s?\\b[^.!?:]{0,30}?[\\s,|·•(–—-]+)?(?:published |issued |released )?(?:in )?"
                    + PublicationDay.MONTH_AND_YEAR + "[).]{0,2}",
            Pattern.CASE_INSENSITIVE);

    private static final int TITLE_WORDS = 3;
    private static final int MOST_LINES = 8;
    private static final int MOST_WORDS = 30;
    private static final int SIGNATURE_LINES = 6;

    private Opening() {}

    /** The lines up to the first that can only be a paragraph. Words of menus do not count. */
    static List<Line> of(List<Line> lines) {
        boolean wrapped = Layout.wrapped(lines);
        int last = 0;
        int counted = 0;
        while (last < lines.size() && counted < MOST_LINES && !paragraph(lines, last, wrapped)) {
            counted +=
                    lines.get(last).words() >= TITLE_WORDS && !lines.get(last).is(Block.Kind.FURNITURE) ? 1 : 0;
            last++;
        }
        return lines.subList(0, last == lines.size() ? Math.min(1, last) : signature(lines, last));
    }

    /** Behind a first sentence that sums the text up its author and day may follow. */
    private static int signature(List<Line> lines, int first) {
        int end = first;
        for (int i = first; i < Math.min(lines.size(), first + SIGNATURE_LINES); i++) {
            Line line = lines.get(i);
            if (Dateline.begins(line.text()) || Rows.row(lines, i)) {
                break;
            }
            end = line.is(Block.Kind.PARAGRAPH) && tells(line) ? i + 1 : end;
        }
        return end;
    }

    private static boolean paragraph(List<Line> lines, int i, boolean wrapped) {
        Line line = lines.get(i);
        boolean goesOn = i + 1 < lines.size()
                && !line.is(Block.Kind.FURNITURE)
                && !line.capitals()
                && (line.runsOnInto(lines.get(i + 1))
                        || (wrapped && !lines.get(i + 1).afterBlank() && !tells(lines.get(i + 1))));
        return paragraph(line) || (goesOn && !tells(line));
    }

    /** Whether a line tells who wrote the text, where or when. */
    static boolean tells(Line line) {
        return Bylines.anywhere(line)
                || day(line)
                || Dateline.labelled(line.text())
                || Dateline.alone(line.text())
                || Dateline.begins(line.text())
                || issue(line)
                || month(line);
    }

    /** Whether it is a month of publication, which is all that many reports tell. */
    static boolean month(Line line) {
        return MONTH.matcher(line.text()).matches();
    }

    static boolean paragraph(Line line) {
        return line.is(Block.Kind.PARAGRAPH)
                && (Dateline.begins(line.text())
                        || (!tells(line)
                                && (line.mark().isPresent()
                                        || line.words() > MOST_WORDS
                                        || (line.text().endsWith(".")
                                                && !line.capitals()
                                                && !line.text().endsWith("...")))));
    }

    /** Whether it tells day and minute, as the notes of a live page and the comments of readers do. */
    static boolean stamp(Line line) {
        return STAMP.matcher(line.text()).matches();
    }

    /** Whether it is the name of a paper and nothing else. */
    static boolean masthead(String text) {
        return MASTHEADS.match(text);
    }

    /** Whether it is the name of a paper with the day of its issue. */
    static boolean issue(Line line) {
        Matcher issue = ISSUE.matcher(line.text());
        return issue.matches() && masthead(issue.group(1));
    }

    /** Whether it is a day and nothing else. */
    static boolean day(Line line) {
        return LONE_DATE.matcher(line.text()).matches();
    }
}
