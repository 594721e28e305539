package attest.server.query.check;

import java.util.List;

/**
 * How a test went.
 *
 * @param query id of the query
 * @param test name of the test
 * @param ran false if there were no data for it
 * @param failures what is not as expected; empty if all is
 */
public record Outcome(String query, String test, boolean ran, List<String> failures) {
    public Outcome {
        failures = List.copyOf(failures);
    }
}
