package attest.server.federate;

import java.time.Duration;

/**
 * What asking another endpoint may use up.
 *
 * @param connect until it is reached
 * @param time of one call, its whole answer included
 * @param bytes of one answer, unpacked
 * @param rows of one answer
 * @param solutions found here before it is asked
 * @param values that one call asks about
 * @param calls for one query of ours
 * @param fresh how old a kept answer may be that is used without asking again
 */
record Allowance(
        Duration connect, Duration time, int bytes, int rows, int solutions, int values, int calls, Duration fresh) {
    /** Wikidata's own service gives each query a minute; who waits for a page waits half of that. */
    static Allowance standard() {
        return new Allowance(
                Duration.ofSeconds(5), Duration.ofSeconds(30), 8 << 20, 10_000, 100_000, 100, 50, Duration.ofDays(1));
    }
}
