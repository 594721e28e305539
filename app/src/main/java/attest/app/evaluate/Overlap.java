package attest.app.evaluate;

import attest.loader.model.Span;

/** How much two spans have in common. */
final class Overlap {
    private Overlap() {}

    /** The code points that both cover. */
    static int of(Span left, Span right) {
        return Math.max(0, Math.min(left.end(), right.end()) - Math.max(left.start(), right.start()));
    }

    /** Whether they share at least half of the shorter one. */
    static boolean half(Span left, Span right) {
        int common = of(left, right);
        return common > 0 && 2 * common >= Math.min(left.length(), right.length());
    }
}
