package attest.server.guard;

import java.time.Duration;

/**
 * What a query of a stranger may use up. A client can lower the time, never raise it.
 *
 * @param time to the end of the answer
 * @param rows of an answer, or triples of a constructed graph
 * @param bytes of an answer, uncompressed
 * @param characters of a query
 * @param pattern characters of a regular expression
 * @param string characters of a string that a query builds
 * @param running queries at once
 */
public record Limits(Duration time, int rows, int bytes, int characters, int pattern, int string, int running) {
    /** For a laptop: one core stays free for pages and saved queries. */
    public static Limits standard() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Limits(Duration.ofSeconds(10), 100_000, 32 << 20, 1 << 20, 1_000, 1 << 20, Math.max(1, cores - 1));
    }

    public Limits withTime(Duration other) {
        return new Limits(other, rows, bytes, characters, pattern, string, running);
    }

    public Limits withRows(int other) {
        return new Limits(time, other, bytes, characters, pattern, string, running);
    }
}
