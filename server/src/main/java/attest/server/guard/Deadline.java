package attest.server.guard;

import java.time.Duration;
import org.apache.jena.query.QueryCancelledException;

/** A moment after which a query must not go on. */
final class Deadline {
    private final long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    void check() {
        if (System.nanoTime() - end > 0) {
            throw new QueryCancelledException();
        }
    }
}
