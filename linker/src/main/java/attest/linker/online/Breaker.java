package attest.linker.online;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Stops asking a service that does not answer: after three requests that failed for good, for five minutes; and one that asks for a rest, for so
 * long, whoever runs next.
 */
final class Breaker {
    private static final int FAILURES = 3;
    private static final Duration REST = Duration.ofMinutes(5);

    private final Clock clock;
    private final Rest asked;
    private int failures;
    private Instant closedUntil = Instant.MIN;

    Breaker(Clock clock, Rest asked) {
        this.clock = clock;
        this.asked = asked;
    }

    void check() throws IOException {
        refuse(closedUntil, "it did not answer");
        refuse(asked.until(clock.instant()), "it asked for a rest, which is kept in " + asked.file());
    }

    private void refuse(Instant until, String why) {
        if (clock.instant().isBefore(until)) {
            throw new OnlineFault("Wikidata is not asked before " + until + ", because " + why
                    + "; answers in the cache are used meanwhile with --offline");
        }
    }

    void succeeded() {
        failures = 0;
    }

    void failed() {
        failures++;
        if (failures >= FAILURES) {
            closedUntil = clock.instant().plus(REST);
        }
    }

    /** The service itself asked to be left alone. */
    void rest(Duration time) throws IOException {
        asked.keep(clock.instant().plus(time));
    }
}
