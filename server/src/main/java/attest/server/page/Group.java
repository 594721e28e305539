package attest.server.page;

import java.util.List;

/** Claims that state the same relation. */
public record Group(String heading, List<ClaimLine> claims) {
    public Group {
        claims = List.copyOf(claims);
    }
}
