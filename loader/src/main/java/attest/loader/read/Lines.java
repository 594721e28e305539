package attest.loader.read;

import attest.loader.model.Block;
import attest.loader.read.RawText.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits a text into its lines, and a line where a paragraph of the original begins inside it. */
final class Lines {
    private static final Pattern LINE = Pattern.compile("[^\\n]+");
    /** Blanks of all kinds, and the signs of no width that web pages leave behind. */
    private static final String BLANKS = "\\s\\u00A0\\u2007\\u202F\\u200B-\\u200F\\uFEFF";

    private static final Pattern WORDS = Pattern.compile("[^" + BLANKS + "](?:.*[^" + BLANKS + "])?", Pattern.DOTALL);

    private final RawText raw;
    private final List<Line> lines = new ArrayList<>();

    private Lines(RawText raw) {
        this.raw = raw;
    }

    static List<Line> of(RawText raw) {
        Lines lines = new Lines(raw);
        LINE.matcher(raw.text()).results().forEach(line -> lines.addLine(line.start(), line.end()));
        return lines.lines;
    }

    private void addLine(int start, int end) {
        int from = start;
        for (Mark mark : raw.marks()) {
            if (mark.at() > from && mark.at() < end) {
                addPart(from, mark.at());
                from = mark.at();
            }
        }
        addPart(from, end);
    }

    private void addPart(int from, int to) {
        Matcher words = WORDS.matcher(raw.text()).region(from, to);
        if (words.find()) {
            int before = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).end();
            Block.Kind kind = raw.kinds().getOrDefault(words.start(), Block.Kind.PARAGRAPH);
            OptionalInt mark = mark(before, words.start());
            lines.add(new Line(words.group(), words.start(), kind, mark, gap(before, words.start()), true));
        }
    }

    /** The number of the paragraph that begins between the line before and here. */
    private OptionalInt mark(int before, int here) {
        return raw.marks().stream()
                .filter(mark -> before <= mark.at() && mark.at() <= here)
                .mapToInt(Mark::paragraph)
                .reduce((first, last) -> last);
    }

    private boolean gap(int before, int here) {
        return raw.text().substring(before, here).chars().filter(c -> c == '\n').count() != 1;
    }
}
