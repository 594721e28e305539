package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The lines before the first paragraph: site header, title, subtitle, byline, day; and bylines wherever they stand. A
 * title that is printed twice is read once, or each of its claims would be made twice.
 */
final class Head {
    private static final Pattern CAPTION = Pattern.compile(
            "(?:Pictures?|Photos?|Photographs?|Images?|File photo|Archive photo|Caption)\\b.*",
            Pattern.CASE_INSENSITIVE);
    private static final Phrases LISTS = Phrases.of("lists.txt");
    private static final int TITLE_WORDS = 3;
    /** Names of pages have few words. */
    private static final int SIGN_WORDS = 4;
    /** A longer line of the head sums up what a short title above it need not name. */
    private static final int HEADLINE_WORDS = 14;
    /** A line or two of a menu may stand between the day and the title. */
    private static final int BETWEEN = 3;
    /** Behind a byline so few words tell where the author works. */
    private static final int PLACE_WORDS = 4;

    private final Set<String> seen = new HashSet<>();
    private final List<String> keys;
    private final String title;
    private final boolean onlyShort;
    /** Words of the last title; none before the first. */
    private int titleWords;

    private boolean signed;
    /** What the text is about; a menu is not. */
    private final Topic topic;
    /** Whether a line of the head is about it. */
    private final boolean told;
    /** Whether a day stands behind such a line. */
    private final boolean dated;

    private final List<Line> head;
    /** Where the title is by its place: the last line before author or day; before the first if there is none. */
    private final int titleAt;

    private Head(List<Line> head, Topic topic, Optional<String> title) {
        this.title = title.map(Furniture::key).orElse("");
        this.keys = head.stream()
                .filter(line -> line.words() > TITLE_WORDS)
                .map(line -> Furniture.key(line.text()))
                .toList();
        this.topic = topic;
        this.head = head;
        this.titleAt = titleAt(head);
        this.told = head.stream().anyMatch(this::about);
        this.dated = head.stream().dropWhile(line -> !about(line)).anyMatch(Opening::day);
        this.onlyShort = head.stream().noneMatch(line -> line.words() >= TITLE_WORDS);
    }

    static List<Line> mark(List<Line> lines, Optional<String> title) {
        List<Line> heading = Opening.of(lines);
        Head head = new Head(heading, Topic.of(lines), title);
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            marked.add(i < heading.size() ? line.as(head.kind(i)) : elsewhere(line));
        }
        return marked;
    }

    private static int titleAt(List<Line> head) {
        int last = -1;
        for (int i = 0; i < head.size(); i++) {
            if (last >= 0 && Opening.tells(head.get(i))) {
                return last;
            }
            last = candidate(head.get(i)) ? i : last;
        }
        return -1;
    }

    private static boolean candidate(Line line) {
        return (line.is(Block.Kind.PARAGRAPH) || line.is(Block.Kind.TITLE))
                && !Opening.paragraph(line)
                && !Opening.tells(line)
                && line.words() > TITLE_WORDS
                && line.words() <= HEADLINE_WORDS
                && !line.item();
    }

    /** Whether it speaks of other things than the text and is not the title by its place. */
    private boolean beside(int i) {
        Line line = head.get(i);
        return !line.is(Block.Kind.TITLE)
                && line.words() <= HEADLINE_WORDS
                && topic.strange(line)
                && (told || above(i));
    }

    /** Whether what stands on a page lies between it and the title. */
    private boolean above(int i) {
        return i < titleAt
                && head.subList(i, titleAt).stream()
                        .anyMatch(other -> other.is(Block.Kind.FURNITURE) || other.words() < TITLE_WORDS);
    }

    /** Whether it is a few words in capitals above the title: the name of the page. */
    private boolean sign(int i) {
        return above(i)
                && head.get(i).words() <= SIGN_WORDS
                && Stream.of(head.get(i).text().split(" "))
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)));
    }

    private Optional<Line> next(int i) {
        return head.subList(i + 1, Math.min(head.size(), i + 1 + BETWEEN)).stream()
                .filter(line -> !line.is(Block.Kind.FURNITURE))
                .findFirst();
    }

    /** Whether a line that could be a title speaks of what the text does. */
    private boolean about(Line line) {
        boolean open = line.is(Block.Kind.PARAGRAPH) || line.is(Block.Kind.TITLE);
        if (open && Furniture.key(line.text()).equals(title)) {
            return true;
        }
        return candidate(line) && !topic.strange(line);
    }

    private static Line elsewhere(Line line) {
        if (!line.is(Block.Kind.PARAGRAPH)) {
            return line;
        }
        return Bylines.anywhere(line)
                ? line.as(Block.Kind.BYLINE)
                : Opening.stamp(line) ? line.as(Block.Kind.FURNITURE) : line;
    }

    private Block.Kind kind(int i) {
        Line line = head.get(i);
        if (!line.is(Block.Kind.PARAGRAPH) && !line.is(Block.Kind.TITLE)) {
            return line.kind();
        }
        if (Opening.paragraph(line) || line.item() || listed(i)) {
            return Block.Kind.PARAGRAPH;
        }
        Block.Kind kind = told(i);
        signed = kind == Block.Kind.BYLINE;
        titleWords = kind == Block.Kind.TITLE ? line.words() : titleWords;
        return kind;
    }

    /** Whether it is a list's heading, or a name under one: nobody of them wrote the text. */
    private boolean listed(int i) {
        int first = i;
        while (first > 0
                && Bylines.named(head.get(first))
                && !LISTS.match(head.get(first).text())) {
            first--;
        }
        boolean names = first + 1 < head.size() && Bylines.named(head.get(first + 1));
        return names && LISTS.match(head.get(first).text());
    }

    private Block.Kind told(int i) {
        Line line = head.get(i);
        String text = line.text();
        if (Dateline.alone(text) && titleWords > 0) {
            return Block.Kind.DATELINE;
        }
        if (Opening.day(line) || Opening.issue(line) || Dateline.labelled(text)) {
            return titleWords > 0 || ofText(i) ? Block.Kind.DATELINE : Block.Kind.FURNITURE;
        }
        if (Opening.month(line)) {
            return Block.Kind.DATELINE;
        }
        boolean byline =
                titleWords == 0 ? Bylines.anywhere(line) : Bylines.head(line) || Bylines.bare(line, titleWords);
        if (byline && !Furniture.key(text).equals(title)) {
            return Block.Kind.BYLINE;
        }
        return titled(i);
    }

    /** Whether a day above the title is the text's: at the top of a page it is the day on which somebody saw it. */
    private boolean ofText(int i) {
        Line line = head.get(i);
        if (Dateline.labelled(line.text()) || Dateline.placed(line.text()) || Opening.issue(line)) {
            return true;
        }
        Optional<Line> title =
                Opening.stamp(line) ? next(i) : head.stream().skip(i + 1).findFirst();
        return !dated
                && (i > 0 || Opening.stamp(line))
                && title.filter(this::about).isPresent();
    }

    private Block.Kind titled(int i) {
        Line line = head.get(i);
        String text = line.text();
        String key = Furniture.key(text);
        boolean first = seen.add(key);
        if (key.equals(title)) {
            return first ? Block.Kind.TITLE : Block.Kind.FURNITURE;
        }
        boolean masthead = (Opening.masthead(text) && keys.stream().anyMatch(other -> !other.equals(key))) || sign(i);
        boolean few = line.words() < TITLE_WORDS && !onlyShort;
        if (!first
                || few
                || masthead
                || beside(i)
                || cut(text)
                || longer(key)
                || (signed && line.words() <= PLACE_WORDS)) {
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
                .anyMatch(other -> !other.equals(key)
                        && (key.startsWith(other + " ") || key.endsWith(" " + other) || glued(key, other)));
    }

    /** Whether words of menus were run together with a title. */
    private static boolean glued(String key, String title) {
        return !key.equals(title) && key.endsWith(title) && title.split(" ").length > TITLE_WORDS;
    }
}
