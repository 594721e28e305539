package attest.server.reader;

import attest.server.page.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Cuts a text where spans begin and end, so that spans that overlap can be shown in a flat row of segments. */
final class MarkedText {
    private final int[] text;

    MarkedText(String text) {
        this.text = text.codePoints().toArray();
    }

    /** From a code point to another one. */
    record Block(int start, int end) {
        boolean begins(Span span) {
            return start <= span.start() && span.start() < end;
        }
    }

    /** Its paragraphs: what lies between empty lines. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || isBreak(i)) {
                add(blocks, start, i);
                start = i;
            }
        }
        return blocks;
    }

    private boolean isBreak(int i) {
        return text[i] == '\n' && i + 1 < text.length && text[i + 1] == '\n';
    }

    private void add(List<Block> blocks, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text[start])) {
            start++;
        }
        if (start < to) {
            blocks.add(new Block(start, to));
        }
    }

    List<Segment> segments(Block block, Collection<Span> spans) {
        List<Span> within = spans.stream()
                .filter(span -> span.start() < block.end() && block.start() < span.end())
                .toList();
        SortedSet<Integer> cuts = new TreeSet<>(List.of(block.start(), block.end()));
        within.forEach(span -> {
            cuts.add(Math.max(block.start(), span.start()));
            cuts.add(Math.min(block.end(), span.end()));
        });
        List<Integer> places = List.copyOf(cuts);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i + 1 < places.size(); i++) {
            segments.add(segment(places.get(i), places.get(i + 1), within));
        }
        return segments;
    }

    private Segment segment(int start, int end, Collection<Span> spans) {
        List<Integer> over = numbers(spans, span -> span.start() <= start && end <= span.end());
        List<Integer> begins = numbers(spans, span -> span.start() == start);
        List<Integer> ends = numbers(spans, span -> span.end() == end);
        return new Segment(new String(text, start, end - start), over, begins, ends);
    }

    private static List<Integer> numbers(Collection<Span> spans, Predicate<Span> which) {
        return spans.stream().filter(which).map(Span::number).toList();
    }

    /** How much of the text, blanks left out, stands in a span: 0 to 100, rounded down. */
    int coverage(Collection<Span> spans) {
        boolean[] covered = new boolean[text.length];
        for (Span span : spans) {
            Arrays.fill(covered, Math.min(span.start(), text.length), Math.min(span.end(), text.length), true);
        }
        int all = 0;
        int inside = 0;
        for (int i = 0; i < text.length; i++) {
            if (!Character.isWhitespace(text[i])) {
                all++;
                inside += covered[i] ? 1 : 0;
            }
        }
        return all == 0 ? 0 : 100 * inside / all;
    }
}
