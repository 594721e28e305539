package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines before the first paragraph: site header, title, subtitle, byline; and bylines wherever they stand. A title
 * that is printed twice is read once, or each of its claims would be made twice.
 */
final class Head {
    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:Reporting |Reported |Written |Posted |Published )?[Bb]y:? \\p{Lu}.{0,60}|Staff (?:Writer|Report|Reporter))[^.!?]?");
    private static final Pattern CAPTION = Pattern.compile(
            "(?:Pictures?|Photos?|Photographs?|Images?|File photo|Archive photo|Caption)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LONE_DATE =
            Pattern.compile("(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?" + Dateline.DATE + "(?:,? .{0,20})?");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST_LINES = 8;
    private static final int MOST_WORDS = 30;
    private static final int TITLE_WORDS = 3;

    private final Set<String> seen = new HashSet<>();
    private final String title;
    private final boolean onlyShort;

    private Head(List<Line> lines, Optional<String> title) {
        this.title = title.map(Head::key).orElse("");
        this.onlyShort = head(lines).stream().noneMatch(line -> line.words() >= TITLE_WORDS);
    }

    static List<Line> mark(List<Line> lines, Optional<String> title) {
        Head head = new Head(lines, title);
        int last = head(lines).size();
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            marked.add(i < last ? line.as(head.kind(line)) : elsewhere(line));
        }
        return marked;
    }

    /** The lines up to the first that can only be a paragraph. */
    private static List<Line> head(List<Line> lines) {
        boolean wrapped = Layout.wrapped(lines);
        int last = 0;
        while (last < Math.min(lines.size(), MOST_LINES)
                && !paragraph(lines.get(last))
                && !(last + 1 < lines.size() && goesOn(lines.get(last), lines.get(last + 1), wrapped))) {
            last++;
        }
        return last == lines.size() ? lines.subList(0, Math.min(1, last)) : lines.subList(0, last);
    }

    private static boolean goesOn(Line line, Line next, boolean wrapped) {
        return line.runsOnInto(next) || (wrapped && !next.afterBlank());
    }

    private static boolean paragraph(Line line) {
        return line.is(Block.Kind.PARAGRAPH)
                && !BYLINE.matcher(line.text()).matches()
                && !LONE_DATE.matcher(line.text()).matches()
                && (line.mark().isPresent()
                        || line.words() > MOST_WORDS
                        || (line.text().endsWith(".") && !line.text().endsWith("..."))
                        || Dateline.begins(line.text()));
    }

    private static Line elsewhere(Line line) {
        return line.is(Block.Kind.PARAGRAPH) && BYLINE.matcher(line.text()).matches()
                ? line.as(Block.Kind.BYLINE)
                : line;
    }

    private Block.Kind kind(Line line) {
        String text = line.text();
        if (line.is(Block.Kind.FURNITURE) || LONE_DATE.matcher(text).matches()) {
            return Block.Kind.FURNITURE;
        }
        if (BYLINE.matcher(text).matches()) {
            return Block.Kind.BYLINE;
        }
        boolean first = seen.add(key(text));
        if (key(text).equals(title)) {
            return first ? Block.Kind.TITLE : Block.Kind.FURNITURE;
        }
        if (!first || cut(text) || (line.words() < TITLE_WORDS && !onlyShort)) {
            return Block.Kind.FURNITURE;
        }
        return CAPTION.matcher(text).matches() ? Block.Kind.CAPTION : Block.Kind.TITLE;
    }

    /** A path of menu words that ends in a title cut short. */
    private static boolean cut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }

    private static String key(String text) {
        return NO_LETTER.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
