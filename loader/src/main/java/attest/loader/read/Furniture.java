package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what a page shows beside its text: share buttons, menus, tag lists, footers, links to other texts, and sentences
 * that it sets a second time as an eye-catcher.
 */
final class Furniture {
    private static final Phrases PHRASES = Phrases.of("furniture.txt");
    private static final Phrases RELATED = Phrases.of("related.txt");
    /** Behind a heading for other texts only a paragraph of this many words shows that the text goes on. */
    private static final int LONG = 40;

    private Furniture() {}

    static List<Line> mark(List<Line> lines) {
        List<Line> marked = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        boolean others = false;
        for (Line line : lines) {
            others = RELATED.match(line.text()) || (others && line.words() < LONG);
            boolean again = line.closed() && !seen.add(line.text());
            boolean furniture = others || again || PHRASES.match(line.text());
            marked.add(furniture && line.mark().isEmpty() ? line.as(Block.Kind.FURNITURE) : line);
        }
        return marked;
    }
}
