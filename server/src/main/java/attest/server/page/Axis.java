package attest.server.page;

import java.util.List;

/**
 * Tenures on a time axis, as picture and as table.
 *
 * @param heading what it shows
 * @param who the heading of the first column: who held it, or which office
 * @param ticks years of the axis
 * @param rows in the order of their beginning
 * @param height of the picture, in its own units; it is 720 wide
 */
public record Axis(String heading, String who, List<Tick> ticks, List<Row> rows, int height) {
    /** A year at its place. */
    public record Tick(String year, double x) {}

    /**
     * One tenure as all claims together date it.
     *
     * @param y upper edge in the picture
     * @param possible from the first to the last day on which it can have been
     * @param certain from the last day of its beginning to the first of its end, where these are in order
     * @param openStart whether nothing is known of its beginning
     * @param openEnd whether nothing is known of its end
     * @param disputed whether a voice denies it or another tenure cannot hold together with it
     * @param from its beginning in words, once for each way in which claims date it
     * @param to its end in words, the same way
     * @param says who says so, with the passage: the first of them
     * @param claims how many say so, and where all of them are
     * @param between what lies between this and the one before: a gap or an overlap, in words; may be empty
     */
    public record Row(
            Ref who,
            int y,
            Bar possible,
            Bar certain,
            boolean openStart,
            boolean openEnd,
            boolean disputed,
            List<String> from,
            List<String> to,
            List<Says> says,
            Ref claims,
            String between) {
        public Row {
            from = List.copyOf(from);
            to = List.copyOf(to);
            says = List.copyOf(says);
        }
    }

    /** A voice, and where it says so. */
    public record Says(Ref speaker, Passage where) {}

    /** A stretch of the axis; nothing if it has no width. */
    public record Bar(double x, double width) {}

    public Axis {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }
}
