package attest.loader.model;

import java.util.Comparator;

/**
 * A half-open range of Unicode code points in the normalised text of a document.
 *
 * @param start the first code point, counted from 0
 * @param end the code point after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a span needs 0 <= start <= end, but is " + start + ".." + end);
        }
    }

    public int length() {
        return end - start;
    }

    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span union(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same span counted from an earlier place: that of a part of a text, in the text. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** The words at this span; for many spans of one text use {@link Offsets#words}. */
    public String in(String text) {
        return Offsets.of(text).words(this);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
