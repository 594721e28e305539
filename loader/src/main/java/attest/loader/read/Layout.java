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
    private Layout() {}

    /** The lines with their kinds, paragraphs that were broken in mid-sentence still in pieces. */
    static List<Line> of(RawText raw, Optional<String> title) {
        List<Line> lines = Furniture.mark(Lines.of(raw));
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
        List<List<Line>> blocks = new ArrayList<>();
        Line before = null;
        for (Line line : lines) {
            if (before != null && continues(before, line, wrapped)) {
                blocks.get(blocks.size() - 1).add(line);
            } else {
                blocks.add(new ArrayList<>(List.of(line)));
            }
            before = line;
        }
        return blocks;
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
