package attest.server.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A test in the header of a query: the rows that a careful reader of the data expects.
 *
 * @param name what is expected, in words
 * @param data a file below the folder of queries, or {@code seeds} for the loaded seeds
 * @param services files below that folder, from which endpoints are answered that the query asks, by their IRIs
 * @param with values of parameters, as a caller would write them
 * @param expect what must come
 */
public record QueryTest(
        String name, String data, Map<String, String> services, Map<String, List<String>> with, Expectation expect) {
    /** The word for the loaded seeds in place of a file. */
    public static final String SEEDS = "seeds";

    public QueryTest {
        services = Collections.unmodifiableMap(new LinkedHashMap<>(services));
        with = Collections.unmodifiableMap(new LinkedHashMap<>(with));
    }

    public boolean onSeeds() {
        return data.equals(SEEDS);
    }

    /**
     * What must come. A row here names some columns; a cell is an IRI or CURIE, the lexical form of a literal, or
     * empty for no value; {@code …} at an end of a cell stands for any words.
     *
     * @param rows how many rows exactly
     * @param minRows at least so many rows
     * @param maxRows at most so many rows
     * @param contains rows that must come
     * @param absent rows that must not come
     * @param ordered whether the rows of {@code contains} must come in that order
     * @param error the error that must come in place of rows
     */
    public record Expectation(
            Optional<Integer> rows,
            Optional<Integer> minRows,
            Optional<Integer> maxRows,
            List<Map<String, Optional<String>>> contains,
            List<Map<String, Optional<String>>> absent,
            boolean ordered,
            Optional<BadParameter.Reason> error) {
        public Expectation {
            contains = List.copyOf(contains);
            absent = List.copyOf(absent);
            boolean counts = rows.isPresent() || minRows.isPresent() || maxRows.isPresent();
            if (!counts && contains.isEmpty() && absent.isEmpty() && error.isEmpty()) {
                throw new IllegalArgumentException(
                        "'expect' is empty: say rows, minRows, maxRows, contains, absent or error");
            }
        }
    }
}
