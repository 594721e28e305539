package attest.server.ask;

import java.util.List;
import java.util.Map;

/**
 * What a citation pins, and nothing of the day on which it was made.
 *
 * @param id hash of all the rest: 16 hex digits
 * @param query id of the query
 * @param summary the question
 * @param queryVersion the number for people
 * @param sha256 of the query file
 * @param dataVersion of the data that were asked
 * @param parameters all that were given, system parameters included
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
        int rows,
        String rowsHash) {}
