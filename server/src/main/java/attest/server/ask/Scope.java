package attest.server.ask;

import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * On which part of the data a query is asked.
 *
 * @param without IRIs of sources, families, affiliations and merges that are left out, sorted
 * @param review which claims count
 * @param data the data version, all 64 digits; empty for the current one
 */
public record Scope(Set<String> without, Review review, Optional<String> data) {
    public static final Scope EVERYTHING = new Scope(Set.of(), Review.ALL, Optional.empty());

    public Scope {
        without = Collections.unmodifiableSet(new TreeSet<>(without));
    }

    /** Whether nothing is left out, so that what is stored can be asked as it is. */
    public boolean leavesNothingOut() {
        return without.isEmpty() && review == Review.ALL;
    }

    /** The same part of another data version. */
    public Scope in(String version) {
        return new Scope(without, review, Optional.of(version));
    }
}
