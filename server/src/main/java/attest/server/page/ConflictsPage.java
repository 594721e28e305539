package attest.server.page;

import java.util.List;

/** All that is contested. */
public record ConflictsPage(List<Choice> kinds, List<ConflictLine> lines, Pager pager) {
    public ConflictsPage {
        kinds = List.copyOf(kinds);
        lines = List.copyOf(lines);
    }
}
