package attest.server.guard;

import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.util.Context;

/** Which other endpoints a query may ask, and how. */
public interface Outside {
    /** None. */
    Outside NOBODY = new Outside() {
        @Override
        public void judge(Node service) {
            throw Refusal.forbidden("SERVICE is not allowed", "Nobody else is asked here: ask the other one yourself.");
        }

        @Override
        public void enter(Context query, Duration time) {
            query.set(ARQ.httpServiceAllowed, false);
        }
    };

    /**
     * Judges what a SERVICE names.
     *
     * @throws Refusal 403 unless it may be asked
     */
    void judge(Node service);

    /**
     * Prepares the context of a query that is to run.
     *
     * @param time until its answer is there
     */
    void enter(Context query, Duration time);
}
