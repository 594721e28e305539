package attest.server.federate;

import java.time.Duration;

/** Carries a query to an endpoint, and its answer back. */
interface Courier {
    /**
     * The rows that an endpoint answers, as JSON.
     *
     * @param left how long the query that needs them may still take
     * @throws attest.server.guard.Refusal 502 or 504, which says what was wrong
     */
    String ask(String endpoint, String query, Duration left);
}
