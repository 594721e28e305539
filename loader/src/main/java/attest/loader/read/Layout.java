package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells the parts of a text apart: its head, datelines, captions, furniture and paragraphs. The steps go from what is
 * surest to what is left; whatever no step recognises is a paragraph.
 */
final class Layout {
    /** A line of so little of the width that no sentence goes on behind is a heading. */
    private static final double SHORT = 0.6;

    private Layout() {}

    /** The lines with their kinds, paragraphs that were broken in mid-sentence still in pieces. */
    static List<Line> of(RawText raw, Optional<String> title) {
        List<Line> lines = Furniture.mark(Broken.joined(raw, Lines.of(raw)));
        lines = Notices.mark(lines);
        lines = Related.mark(lines);
        lines = Ending.mark(lines);
        lines = Credits.split(lines);
        lines = Head.mark(lines, title);
        lines = wrapped(lines) ? lines : Strays.mark(lines);
        lines = Dateline.split(lines);
        return Captions.split(lines);
    }

    /** The first line of each block with all its lines: paragraphs are joined where they were broken in mid-sentence. */
    static List<List<Line>> blocks(List<Line> lines) {
        boolean wrapped = wrapped(lines);
        double heading = SHORT * width(lines);
        List<List<Line>> blocks = new ArrayList<>();
        List<Line> block = List.of();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean apart = wrapped && (heading(block, line, heading) || heading(lines, i, heading));
            if (!block.isEmpty() && continues(block.get(block.size() - 1), line, wrapped) && !apart) {
                block.add(line);
            } else {
                block = new ArrayList<>(List.of(line));
                blocks.add(block);
            }
        }
        return blocks;
    }

    /** How many characters the longer lines have. */
    private static int width(List<Line> lines) {
        int[] widths = lines.stream()
                .filter(line -> line.is(Block.Kind.PARAGRAPH))
                .mapToInt(line -> line.text().length())
                .sorted()
                .toArray();
        return widths.length == 0 ? 0 : widths[widths.length * 9 / 10];
    }

    /** Whether a block of one short line is a heading before a line. */
    private static boolean heading(List<Line> block, Line next, double most) {
        return block.size() == 1 && heading(block.get(0), next, most);
    }

    /** Whether a short line behind the end of a sentence is a heading. */
    private static boolean heading(List<Line> lines, int i, double most) {
        return i > 0
                && i + 1 < lines.size()
                && lines.get(i - 1).closed()
                && heading(lines.get(i), lines.get(i + 1), most);
    }

    private static boolean heading(Line line, Line next, double most) {
        return !line.closed() && !line.runsOnInto(next) && line.text().length() < most;
    }

    private static boolean continues(Line before, Line line, boolean wrapped) {
        if (!before.is(Block.Kind.PARAGRAPH)
                || !line.is(Block.Kind.PARAGRAPH)
                || line.item()
                || line.mark().isPresent()
                || before.capitals() != line.capitals()) {
            return false;
        }
        return (wrapped && !line.afterBlank()) || before.runsOnInto(line);
    }

    /** Whether lines were broken at a fixed width: many go on in lower case on the next line. */
    static boolean wrapped(List<Line> lines) {
        int neighbours = 0;
        int running = 0;
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).afterBlank()) {
                neighbours++;
                running += lines.get(i - 1).runsOnInto(lines.get(i)) ? 1 : 0;
            }
        }
        return running >= 3 && running * 3 >= neighbours;
    }
}
