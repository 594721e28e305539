package attest.linker.online;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Stops asking a service that does not answer: after three requests that failed for good, for five minutes. */
final class Breaker {
    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofMinutes(5);

    private final Clock clock;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Breaker(Clock clock) {
        this.clock = clock;
    }

    void check() {
        if (clock.instant().isBefore(closedUntil)) {
            throw new OnlineFault(
                    "Wikidata is not asked before " + closedUntil
                            + ", because it did not answer or asked for a rest; answers in the cache are used meanwhile with --offline");
        }
    }

    void succeeded() {
        failures = 0;
    }

    void failed() {
        failures++;
        if (failures >= FAILURES) {
            rest(REST);
        }
    }

    /** The service itself asked to be left alone. */
    void rest(Duration time) {
        closedUntil = clock.instant().plus(time);
    }
}
