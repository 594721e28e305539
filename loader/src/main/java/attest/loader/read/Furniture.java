package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;

/** Finds what a page shows beside its text: share buttons, menus, tag lists, footers, links to other texts. */
final class Furniture {
    private static final Phrases PHRASES = Phrases.of("furniture.txt");
    private static final Phrases RELATED = Phrases.of("related.txt");
    /** Behind a heading for other texts only a paragraph of this many words shows that the text goes on. */
    private static final int LONG = 40;

    private Furniture() {}

    static List<Line> mark(List<Line> lines) {
        List<Line> marked = new ArrayList<>();
        boolean others = false;
        for (Line line : lines) {
            others = RELATED.match(line.text()) || (others && line.words() < LONG);
            boolean furniture = others || PHRASES.match(line.text());
            marked.add(furniture && line.mark().isEmpty() ? line.as(Block.Kind.FURNITURE) : line);
        }
        return marked;
    }
}
