package attest.server.page;

import java.util.List;

/**
 * A part of a page: what is said of somebody, or by somebody.
 *
 * @param left how many claims are not shown, because there are too many for a page
 */
public record Part(String heading, List<Group> groups, int left) {
    public Part {
        groups = List.copyOf(groups);
    }
}
