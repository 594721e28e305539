package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds single lines that a page shows beside its text: share buttons, menus, tag lists, footers, links to another text,
 * and sentences that it sets a second time as an eye-catcher.
 */
final class Furniture {
    private static final Phrases PHRASES = Phrases.of("furniture.txt");
    /** An eye-catcher stands near the paragraph that it is taken from. */
    private static final int NEAR = 12;

    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 45;
    private static final int ALIKE_WORDS = 4;
    private static final int FIRST_WORDS = 12;

    private final List<Line> lines;
    private final List<String> keys;
    /** Where each line stands first. */
    private final Map<String, Integer> firsts = new HashMap<>();

    private final boolean wrapped;
    /** Where the text begins: before it a quotation may be the title. */
    private final int first;

    private Furniture(List<Line> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            firsts.putIfAbsent(lines.get(i).text(), i);
        }
        this.wrapped = Layout.wrapped(lines);
        this.keys = lines.stream().map(line -> key(line.text())).toList();
        this.first = (int) lines.stream()
                .takeWhile(line -> !line.closed() || line.words() < FIRST_WORDS)
                .count();
    }

    static List<Line> mark(List<Line> lines) {
        Furniture furniture = new Furniture(lines);
        List<Line> marked = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean beside = line.mark().isEmpty()
                    && !Rows.row(lines, i)
                    && !dated(line)
                    && !(i < furniture.first && Dateline.labelled(line.text()))
                    && (PHRASES.match(line.text().substring(line.sign()))
                            || furniture.again(i)
                            || furniture.catcher(i));
            marked.add(beside ? line.as(Block.Kind.FURNITURE) : line);
        }
        return marked;
    }

    /** The letters and digits of a line, in lower case. */
    static String key(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a path of menu words holds the day of the text. */
    private static boolean dated(Line line) {
        return line.text().contains("|") && Opening.day(line);
    }

    /** Whether the same line stands before. Names in a table may. */
    private boolean again(int i) {
        Line line = lines.get(i);
        return !broken(i) && (line.closed() || line.words() >= ALIKE_WORDS) && firsts.get(line.text()) < i;
    }

    /** Whether it is a part of a paragraph that goes on from line to line. */
    private boolean broken(int i) {
        return (i > 0 && lines.get(i - 1).runsOnInto(lines.get(i)))
                || (i + 1 < lines.size() && lines.get(i).runsOnInto(lines.get(i + 1)))
                || (wrapped && !lines.get(i).afterBlank())
                || (wrapped && i + 1 < lines.size() && !lines.get(i + 1).afterBlank());
    }

    /** Whether a longer paragraph nearby says the same words. */
    private boolean catcher(int i) {
        Line line = lines.get(i);
        int words = line.words();
        if (i < first || words < LEAST_WORDS || words > MOST_WORDS) {
            return false;
        }
        for (int j = Math.max(0, i - NEAR); j < Math.min(lines.size(), i + NEAR + 1); j++) {
            if (j != i
                    && keys.get(j).length() > keys.get(i).length()
                    && lines.get(j).closed()
                    && contains(j, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean contains(int longer, int shorter) {
        return (" " + keys.get(longer) + " ").contains(" " + keys.get(shorter) + " ");
    }
}
