package attest.server.page;

import java.util.List;

/** The page of anything else: its properties, one a row. */
public record OtherPage(String kind, String title, String path, List<Detail> rows) {
    public OtherPage {
        rows = List.copyOf(rows);
    }
}
