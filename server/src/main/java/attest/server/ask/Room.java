package attest.server.ask;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a part of the data that is made in memory may use up.
 *
 * @param most triples
 * @param time until it is made
 * @param full versions of the data that are known to have more triples, so that nobody collects them again
 */
record Room(long most, Duration time, Set<String> full) {
    /** Of a triple in memory, in bytes, while it is made: as it is stated, in the graph, and in what the rules find. */
    private static final long TRIPLE = 1_000;

    Room(long most, Duration time) {
        this(most, time, ConcurrentHashMap.newKeySet());
    }

    /** What fits into the memory of this process, and half a minute. */
    static Room standard() {
        return new Room(Runtime.getRuntime().maxMemory() / TRIPLE, Duration.ofSeconds(30));
    }

    /** Room for one part of a version. */
    Use enter(String version) {
        if (full.contains(version)) {
            throw tooLarge();
        }
        return new Use(this, version, System.nanoTime() + time.toNanos());
    }

    /** One part that is being made. */
    record Use(Room room, String version, long end) {
        void check(long triples) {
            if (triples > room.most()) {
                room.full().add(version);
                throw room.tooLarge();
            }
            left();
        }

        /** How much time is left. */
        Duration left() {
            Duration left = Duration.ofNanos(end - System.nanoTime());
            if (left.isNegative()) {
                throw room.tooLate();
            }
            return left;
        }
    }

    private Refusal tooLarge() {
        return new Refusal(new Problem(
                422,
                "Too large for a part of it",
                ("An answer that leaves something out, or is over an older version, is worked out on a copy of the data in"
                                + " memory. These data have more than the %,d triples that fit: ask without leaving"
                                + " anything out, or give the server more memory (ATTEST_HEAP=8g ./attest serve), which helps"
                                + " as long as the copy is made within %d seconds.")
                        .formatted(most, time.toSeconds()),
                Map.of("limit", most)));
    }

    Refusal tooLate() {
        return new Refusal(new Problem(
                503,
                "Time limit",
                ("To leave something out, or to go back to an older version, took longer than the %d seconds it may: ask"
                                + " without leaving anything out, or load fewer texts into a data folder of their own"
                                + " (./attest load --data FOLDER).")
                        .formatted(time.toSeconds()),
                Map.of("limit", time.toMillis())));
    }
}
