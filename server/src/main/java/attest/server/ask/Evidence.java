package attest.server.ask;

import java.util.List;
import java.util.Optional;

/**
 * What a row of an answer rests on.
 *
 * @param how how the claims were found
 * @param claims their IRIs, sorted, at most {@value #MOST}
 * @param why in plain words, what the claims do not show or why there are none
 */
public record Evidence(How how, List<String> claims, Optional<String> why) {
    /** Most claims that are named. */
    public static final int MOST = 200;

    public Evidence {
        claims = List.copyOf(claims);
    }

    /** How the claims of a row were found. */
    public enum How {
        /** The row names them, in columns with {@code role: evidence}. */
        COLUMNS,
        /** The question was asked again for this row only, and these claims answered. */
        DERIVED,
        /** It cannot be told. */
        NOT_KNOWN
    }
}
