package attest.server.ask;

import java.time.Duration;
import java.util.List;

/**
 * How a query is worked out.
 *
 * @param steps in words, indented by what they belong to; the store may take look-ups of one step in another order
 * @param rows how many rows the answer has
 * @param first how long the answer took the first time
 * @param again how long it took when what it needs had been read
 */
public record Explanation(List<String> steps, int rows, Duration first, Duration again) {
    public Explanation {
        steps = List.copyOf(steps);
    }
}
