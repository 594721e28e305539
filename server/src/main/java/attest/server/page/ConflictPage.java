package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * One conflict, side by side.
 *
 * @param rule by which the sides were set against each other
 */
public record ConflictPage(String kind, Statement question, String rule, List<Side> sides) {
    /**
     * What some say.
     *
     * @param statement what they state; nothing where the heading tells it
     * @param tally how many they are
     * @param more claims that are not shown, but at the address
     */
    public record Side(
            Optional<Statement> statement,
            String heading,
            String tally,
            List<ClaimLine> claims,
            String href,
            int more) {
        public Side {
            claims = List.copyOf(claims);
        }
    }

    public ConflictPage {
        sides = List.copyOf(sides);
    }
}
