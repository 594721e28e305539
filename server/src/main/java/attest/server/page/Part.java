package attest.server.page;

import java.util.List;

/**
 * A part of a page: what is said of somebody, or by somebody.
 *
 * @param id of the part in the page
 * @param count contents or claims in all, on this page or others
 * @param relations ways to see one relation only
 * @param groups contents by relation; empty where claims are told one by one
 * @param claims claims one by one
 */
public record Part(
        String id,
        String heading,
        int count,
        List<Choice> relations,
        List<Group> groups,
        List<ClaimLine> claims,
        Pager pager) {
    public Part {
        relations = List.copyOf(relations);
        groups = List.copyOf(groups);
        claims = List.copyOf(claims);
    }
}
