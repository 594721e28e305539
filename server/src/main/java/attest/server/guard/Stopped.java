package attest.server.guard;

import org.apache.jena.query.QueryCancelledException;

/**
 * Ends a query that runs with a refusal. The engine takes any other exception inside a FILTER for "does not hold", so that
 * an answer would be empty where nobody could be asked.
 */
public final class Stopped extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public Stopped(Refusal refusal) {
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
