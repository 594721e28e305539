package attest.server.page;

import java.util.List;

/** Contents that state the same relation. */
public record Group(String heading, List<Content> contents) {
    public Group {
        contents = List.copyOf(contents);
    }
}
