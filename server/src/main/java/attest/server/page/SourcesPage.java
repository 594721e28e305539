package attest.server.page;

import java.util.List;

/** The loaded texts, by publisher. */
public record SourcesPage(List<Line> lines, Pager pager) {
    /**
     * A loaded text.
     *
     * @param source the text, or the one it restates; leads to what was read
     * @param digest whether what was read is our own restatement
     * @param published EDTF, empty if not known
     * @param claims how many were read in it
     */
    public record Line(Ref source, boolean digest, Ref publisher, String published, String kind, long claims) {}

    public SourcesPage {
        lines = List.copyOf(lines);
    }
}
