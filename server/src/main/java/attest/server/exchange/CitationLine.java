package attest.server.exchange;

import attest.server.query.SavedQuery;

/** How to cite an answer, in one line without a date: what it names does not change. */
public final class CitationLine {
    private CitationLine() {}

    /**
     * The line.
     *
     * @param pinned address of the answer, with query file and data version
     */
    public static String of(SavedQuery query, Address pinned, String dataVersion) {
        return "Attest, saved query %s (%s), version %d, sha256 %s, data version %s, %s"
                .formatted(
                        query.id(),
                        query.header().summary(),
                        query.header().version(),
                        query.sha256(),
                        dataVersion,
                        pinned.text());
    }
}
