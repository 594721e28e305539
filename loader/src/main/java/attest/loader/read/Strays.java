package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds headlines of other texts that stand alone between two paragraphs: they share no words with what follows them. */
final class Strays {
    private static final int LEAST_WORDS = 5;
    private static final int MOST_WORDS = 20;
    private static final int PARAGRAPH_WORDS = 8;
    /** More of them in a row are a list of the text itself. */
    private static final int MOST_IN_A_ROW = 3;

    private static final int NEAR = 4;
    private static final Pattern ROW = Pattern.compile(".*[,\\t].*");
    private static final Pattern BEGINS = Pattern.compile("[\"“‘']?[\\p{Lu}\\d].*");

    private final List<Line> lines;

    private Strays(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> mark(List<Line> lines) {
        List<Line> marked = new ArrayList<>(lines);
        Strays strays = new Strays(lines);
        for (int i = 1; i < lines.size(); i++) {
            int end = strays.run(i);
            if (end > i && end - i <= MOST_IN_A_ROW && strays.stray(i, end)) {
                marked.subList(i, end).replaceAll(line -> line.as(Block.Kind.FURNITURE));
            }
            i = Math.max(i, end);
        }
        return marked;
    }

    /** Where the lines end that could be headlines. */
    private int run(int from) {
        int end = from;
        while (end < lines.size() && headline(lines.get(end))) {
            end++;
        }
        return end;
    }

    /** Whether paragraphs stand before and behind it, the one before promising no list, that speak of other things. */
    private boolean stray(int from, int end) {
        Line before = lines.get(from - 1);
        if (end == lines.size()
                || !paragraph(before)
                || !paragraph(lines.get(end))
                || before.text().endsWith(":")) {
            return false;
        }
        Topic next = Topic.of(lines.subList(end, Math.min(lines.size(), end + NEAR)));
        return lines.subList(from, end).stream().allMatch(next::strange);
    }

    private static boolean paragraph(Line line) {
        return line.is(Block.Kind.PARAGRAPH) && line.closed() && line.words() >= PARAGRAPH_WORDS;
    }

    private static boolean headline(Line line) {
        return line.is(Block.Kind.PARAGRAPH)
                && line.mark().isEmpty()
                && !line.closed()
                && !line.item()
                && line.words() >= LEAST_WORDS
                && line.words() <= MOST_WORDS
                && BEGINS.matcher(line.text()).matches()
                && Ending.HEADLINE.matcher(line.text()).matches()
                && !ROW.matcher(line.text()).matches();
    }
}
