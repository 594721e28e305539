package attest.server.page;

import java.util.List;

/** The page of one claim: the claim as it is told, and how it was dated, read and reviewed. */
public record ClaimPage(String path, ClaimLine claim, List<Detail> details) {
    public ClaimPage {
        details = List.copyOf(details);
    }
}
