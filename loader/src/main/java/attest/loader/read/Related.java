package attest.loader.read;

import attest.loader.model.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds lists of other texts: what follows a heading such as "Read also", until the text goes on. */
final class Related {
    private static final Phrases HEADINGS = Phrases.of("related.txt");
    /** A paragraph of so many words is never a teaser. */
    private static final int LONG = 40;
    /** A paragraph of so many words is no teaser where no single headline or another paragraph is beside it. */
    private static final int RUNNING = 12;
    /** Before the first sentence of so many words a heading stands in a menu, and the title follows it. */
    private static final int BEGUN = 6;

    private static final Pattern SENTENCES = Pattern.compile("[.!?][”\"’]? \\p{Lu}");

    private final List<Line> lines;
    /** What the text before the list is about. */
    private Topic topic = Topic.of(List.of());

    private int headlines;
    /** Headlines without a sentence between them. */
    private int inARow;

    private Related(List<Line> lines) {
        this.lines = lines;
    }

    static List<Line> mark(List<Line> lines) {
        return new Related(lines).marked();
    }

    private List<Line> marked() {
        List<Line> marked = new ArrayList<>();
        boolean begun = false;
        boolean others = false;
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean heading = HEADINGS.match(line.text());
            if (heading) {
                others = begun;
                headlines = 0;
                inARow = 0;
                topic = Topic.of(lines.subList(0, i));
            } else if (others) {
                others = !goesOn(i);
            }
            begun |= line.is(Block.Kind.PARAGRAPH) && line.closed() && line.words() >= BEGUN;
            marked.add((others || heading) && line.mark().isEmpty() ? line.as(Block.Kind.FURNITURE) : line);
        }
        return marked;
    }

    /** Whether the text goes on here. */
    private boolean goesOn(int i) {
        Line line = lines.get(i);
        if (line.is(Block.Kind.FURNITURE)) {
            return false;
        }
        if (!line.closed()) {
            headlines++;
            inARow++;
            return line.words() >= LONG;
        }
        boolean behindList =
                line.words() >= BEGUN && inARow > 0 && (topic.shares(line) || (inARow > 1 && closed(i + 1)));
        inARow = 0;
        return line.words() >= LONG
                || (headlines == 0 && SENTENCES.matcher(line.text()).find())
                || (line.words() >= RUNNING && (headlines != 1 || followed(i) || !topic.strange(line)))
                || behindList;
    }

    /** Whether a sentence stands there: teasers have headlines between them. */
    private boolean closed(int i) {
        return i < lines.size()
                && lines.get(i).is(Block.Kind.PARAGRAPH)
                && lines.get(i).closed()
                && lines.get(i).words() >= BEGUN;
    }

    private boolean followed(int i) {
        if (i + 1 == lines.size()) {
            return false;
        }
        Line next = lines.get(i + 1);
        return next.is(Block.Kind.PARAGRAPH) && next.closed() && next.words() >= RUNNING;
    }
}
