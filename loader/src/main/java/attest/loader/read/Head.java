package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The lines before the first paragraph: site header, title, subtitle, byline, day; and bylines wherever they stand. A
 * title that is printed twice is read once, or each of its claims would be made twice.
 */
final class Head {
    private static final Pattern CAPTION = Pattern.compile(
            "(?:Pictures?|Photos?|Photographs?|Images?|File photo|Archive photo|Caption)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LONE_DATE = Pattern.compile(
            "(?:.{0,24}[|·•,] ?)?(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?,? ?)?(?:" + PublicationDay.WEEKDAY + ",? )?"
                    + PublicationDay.DATE + "(?:\\W.{0,40})?",
            Pattern.CASE_INSENSITIVE);
    private static final Phrases MASTHEADS = Phrases.of("mastheads.txt");
    private static final int MOST_LINES = 8;
    private static final int MOST_WORDS = 30;
    private static final int TITLE_WORDS = 3;
    /** Behind a byline so few words tell where the author works. */
    private static final int PLACE_WORDS = 4;

    private final Set<String> seen = new HashSet<>();
    private final List<String> keys;
    private final String title;
    private final boolean onlyShort;
    /** Words of the last title; none before the first. */
    private int titleWords;

    private boolean signed;

    private Head(List<Line> head, Optional<String> title) {
        this.title = title.map(Furniture::key).orElse("");
        this.keys = head.stream()
                .filter(line -> line.words() > TITLE_WORDS)
                .map(line -> Furniture.key(line.text()))
                .toList();
        this.onlyShort = head.stream().noneMatch(line -> line.words() >= TITLE_WORDS);
    }

    static List<Line> mark(List<Line> lines, Optional<String> title) {
        List<Line> heading = head(lines);
        Head head = new Head(heading, title);
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            marked.add(i < heading.size() ? line.as(head.kind(line)) : elsewhere(line));
        }
        return marked;
    }

    /** The lines up to the first that can only be a paragraph. Words of menus do not count. */
    private static List<Line> head(List<Line> lines) {
        boolean wrapped = Layout.wrapped(lines);
        int last = 0;
        int counted = 0;
        while (last < lines.size() && counted < MOST_LINES && !paragraph(lines, last, wrapped)) {
            counted +=
                    lines.get(last).words() >= TITLE_WORDS && !lines.get(last).is(Block.Kind.FURNITURE) ? 1 : 0;
            last++;
        }
        return last == lines.size() ? lines.subList(0, Math.min(1, last)) : lines.subList(0, last);
    }

    private static boolean paragraph(List<Line> lines, int i, boolean wrapped) {
        Line line = lines.get(i);
        boolean goesOn = i + 1 < lines.size()
                && (line.runsOnInto(lines.get(i + 1))
                        || (wrapped && !lines.get(i + 1).afterBlank() && !tells(lines.get(i + 1))));
        return paragraph(line) || (goesOn && !tells(line));
    }

    /** Whether a line tells who wrote the text, where or when. */
    private static boolean tells(Line line) {
        return Bylines.anywhere(line)
                || LONE_DATE.matcher(line.text()).matches()
                || Dateline.labelled(line.text())
                || Dateline.alone(line.text())
                || Dateline.begins(line.text());
    }

    private static boolean paragraph(Line line) {
        return line.is(Block.Kind.PARAGRAPH)
                && (Dateline.begins(line.text())
                        || (!tells(line)
                                && (line.mark().isPresent()
                                        || line.words() > MOST_WORDS
                                        || (line.text().endsWith(".")
                                                && !line.text().endsWith("...")))));
    }

    private static Line elsewhere(Line line) {
        return line.is(Block.Kind.PARAGRAPH) && Bylines.anywhere(line) ? line.as(Block.Kind.BYLINE) : line;
    }

    private Block.Kind kind(Line line) {
        if (!line.is(Block.Kind.PARAGRAPH) && !line.is(Block.Kind.TITLE)) {
            return line.kind();
        }
        Block.Kind kind = told(line);
        signed = kind == Block.Kind.BYLINE;
        titleWords = kind == Block.Kind.TITLE ? line.words() : titleWords;
        return kind;
    }

    private Block.Kind told(Line line) {
        String text = line.text();
        if (Dateline.alone(text) && titleWords > 0) {
            return Block.Kind.DATELINE;
        }
        if (LONE_DATE.matcher(text).matches() || Dateline.labelled(text)) {
            // Before the title it is the day on which somebody saw the page.
            return titleWords == 0 && !Dateline.labelled(text) ? Block.Kind.FURNITURE : Block.Kind.DATELINE;
        }
        boolean byline =
                titleWords == 0 ? Bylines.anywhere(line) : Bylines.head(line) || Bylines.bare(line, titleWords);
        if (byline && !Furniture.key(text).equals(title)) {
            return Block.Kind.BYLINE;
        }
        return titled(line);
    }

    private Block.Kind titled(Line line) {
        String text = line.text();
        String key = Furniture.key(text);
        boolean first = seen.add(key);
        if (key.equals(title)) {
            return first ? Block.Kind.TITLE : Block.Kind.FURNITURE;
        }
        boolean masthead = MASTHEADS.match(text) && keys.stream().anyMatch(other -> !other.equals(key));
        boolean few = line.words() < TITLE_WORDS && !onlyShort;
        if (!first || few || masthead || cut(text) || longer(key) || (signed && line.words() <= PLACE_WORDS)) {
            return Block.Kind.FURNITURE;
        }
        return CAPTION.matcher(text).matches() ? Block.Kind.CAPTION : Block.Kind.TITLE;
    }

    /** A path of menu words that ends in a title cut short. */
    private static boolean cut(String text) {
        return text.endsWith("...") || text.endsWith("…");
    }

    /** A title with the name of the site behind it, or a path before it, when it also stands alone. */
    private boolean longer(String key) {
        return keys.stream()
                .anyMatch(other -> !other.equals(key) && (key.startsWith(other + " ") || key.endsWith(" " + other)));
    }
}
