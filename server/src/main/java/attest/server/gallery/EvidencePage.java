package attest.server.gallery;

import attest.server.ask.Evidence;
import attest.server.page.ClaimLine;
import attest.server.page.Detail;
import attest.server.query.SavedQuery;
import java.util.List;

/**
 * What one row rests on.
 *
 * @param row the row, a column each
 * @param evidence how its claims were found
 * @param claims the claims as pages tell them
 * @param back the page of the answer
 */
public record EvidencePage(SavedQuery query, List<Detail> row, Evidence evidence, List<ClaimLine> claims, String back) {
    public EvidencePage {
        row = List.copyOf(row);
        claims = List.copyOf(claims);
    }
}
