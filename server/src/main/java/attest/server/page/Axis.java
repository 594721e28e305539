package attest.server.page;

import java.util.List;
import java.util.Optional;

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
     * @param possible from the first to the last day on which it can have been; nothing where no claim dates it
     * @param known from the first to the last day that claims give; empty where they give none
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
            Optional<Bar> known,
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

        /** Dark where claims date it, clear at each end of which nothing is known. */
        public List<Stop> shade() {
            return known.filter(dated -> possible.width() > 0)
                    .map(dated -> List.of(
                            new Stop(0, openStart ? 0 : 1),
                            new Stop(share(dated.x()), 1),
                            new Stop(share(dated.end()), 1),
                            new Stop(1, openEnd ? 0 : 1)))
                    .orElse(List.of());
        }

        private double share(double x) {
            double share = Math.round((x - possible.x()) / possible.width() * 1000) / 1000.0;
            return Math.max(0, Math.min(1, share));
        }
    }

    /** A voice, and where it says so. */
    public record Says(Ref speaker, Passage where) {}

    /** A stretch of the axis; nothing if it has no width. */
    public record Bar(double x, double width) {
        private double end() {
            return x + width;
        }
    }

    /** How dark a bar is at a share of its width, from 0 to 1. */
    public record Stop(double offset, int opacity) {}

    public Axis {
        ticks = List.copyOf(ticks);
        rows = List.copyOf(rows);
    }
}
