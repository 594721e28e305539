package attest.server.page;

import java.util.List;

/**
 * A stretch of a text over which the same claims lie.
 *
 * @param over numbers of the claims whose words it belongs to; none for what no claim says
 * @param begins those whose words begin here
 * @param ends those whose words end here
 */
public record Segment(String text, List<Integer> over, List<Integer> begins, List<Integer> ends) {
    public Segment {
        over = List.copyOf(over);
        begins = List.copyOf(begins);
        ends = List.copyOf(ends);
    }

    /** Whether it can be followed to its claim: a lone full stop is too small to be hit, and its claim's words lead there too. */
    public boolean linked() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
