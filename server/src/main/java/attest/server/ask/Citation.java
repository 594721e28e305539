package attest.server.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a citation pins, and nothing of the day on which it was made.
 *
 * @param id hash of all the rest: 16 hex digits
 * @param query id of the query
 * @param summary the question
 * @param queryVersion the number for people
 * @param sha256 of the query file
 * @param dataVersion of the data that were asked, 64 hex digits
 * @param parameters all that were given, system parameters but the data version included
 * @param consulted other endpoints whose answers it rests on, each with the day of its answer
 * @param rows how many rows the answer has
 * @param rowsHash SHA-256 of the archived rows
 */
public record Citation(
        String id,
        String query,
        String summary,
        int queryVersion,
        String sha256,
        String dataVersion,
        Map<String, List<String>> parameters,
        List<String> consulted,
        int rows,
        String rowsHash) {

    /**
     * In one line, for a footnote.
     *
     * @param accessed the day that is told as that of the access
     * @param address of the archived answer, where a server has one
     */
    public String text(LocalDate accessed, Optional<String> address) {
        return new CitationText(this, accessed, address).line();
    }

    /** As an entry of BibTeX; parameters as for {@link #text}. */
    public String bibtex(LocalDate accessed, Optional<String> address) {
        return new CitationText(this, accessed, address).bibtex();
    }

    /** As CSL-JSON, which Zotero and pandoc read; parameters as for {@link #text}. */
    public String csl(LocalDate accessed, Optional<String> address) {
        return new CitationText(this, accessed, address).csl();
    }
}
