package attest.server.gallery;

import attest.server.ask.Version;
import attest.server.page.Ref;
import attest.server.query.SavedQuery;
import java.util.List;
import java.util.Optional;

/**
 * What changed in an answer between two data versions.
 *
 * @param versions that can be compared, newest first
 * @param changes the rows that differ; empty as long as no two versions are chosen
 */
public record DifferencePage(
        SavedQuery query,
        Given given,
        List<Version> versions,
        String from,
        String to,
        List<String> columns,
        Optional<List<Change>> changes,
        Optional<String> trouble,
        String back) {
    public DifferencePage {
        versions = List.copyOf(versions);
        columns = List.copyOf(columns);
    }

    /**
     * A row that differs.
     *
     * @param sign + for a row that came, − for one that went, ± for one that changed
     * @param word the same as a word
     * @param cells its values
     * @param claims that explain it
     */
    public record Change(String sign, String word, List<Cell> cells, List<Ref> claims) {
        public Change {
            cells = List.copyOf(cells);
            claims = List.copyOf(claims);
        }
    }

    /** A value, and what it was before where that differs. */
    public record Cell(Ref now, Optional<Ref> before) {}
}
