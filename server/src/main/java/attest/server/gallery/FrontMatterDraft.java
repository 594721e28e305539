package attest.server.gallery;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;

/** The lines that a saved query begins with, to be filled in by who saves it. */
final class FrontMatterDraft {
    private static final String MARK = "#+ ";

    private FrontMatterDraft() {}

    /** The query with a draft before it; a text that has such lines, or is no SELECT, stays as it is. */
    static String before(String query) {
        if (query.startsWith(MARK)) {
            return query;
        }
        List<String> columns = columns(query);
        StringBuilder draft = new StringBuilder("#+ tags: [own]\n#+ summary: The question in one line\n");
        draft.append("#+ description: How to read the answer, in one line.\n#+ version: 1\n#+ columns:\n");
        columns.forEach(column -> draft.append("#+   %s: {type: string, label: %s}\n".formatted(column, column)));
        draft.append("#+ key: [").append(String.join(", ", columns)).append("]\n");
        return columns.isEmpty()
                ? query
                : draft.append("#+ evidence: none (not told yet)\n")
                        .append(query)
                        .toString();
    }

    private static List<String> columns(String query) {
        try {
            Query parsed = QueryFactory.create(query);
            return parsed.isSelectType() ? parsed.getResultVars() : List.of();
        } catch (QueryException unfinished) {
            return List.of();
        }
    }
}
