package attest.server.page;

import java.util.List;

/** A part of all things of a kind, by name. */
public record BrowsePage(String heading, List<Choice> choices, List<Ref> entries, Pager pager) {
    public BrowsePage {
        choices = List.copyOf(choices);
        entries = List.copyOf(entries);
    }
}
