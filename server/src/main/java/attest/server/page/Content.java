package attest.server.page;

import java.util.List;

/**
 * One content with the claims that share it.
 *
 * @param href the page with all of its claims
 * @param tally how many stand behind it
 * @param statement what is stated, without who says so
 * @param claims some of them, or all
 * @param more how many claims are not shown
 * @param conflicts the contents that cannot hold together with it
 */
public record Content(
        String href, Tally tally, Statement statement, List<ClaimLine> claims, int more, List<Ref> conflicts) {
    public Content {
        claims = List.copyOf(claims);
        conflicts = List.copyOf(conflicts);
    }

    /** Whether there is anything to compare: a single claim says all of this by itself. */
    public boolean isShared() {
        return claims.size() + more > 1 || !conflicts.isEmpty();
    }
}
