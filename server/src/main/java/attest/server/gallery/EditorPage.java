package attest.server.gallery;

import attest.server.page.Ref;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page on which one asks in SPARQL.
 *
 * @param text the query as typed
 * @param prefixes the one list of prefixes, by prefix
 * @param limits what a query may use up, in words
 * @param nonce by which this answer lets the editor write its styles
 * @param outcome what came of the query; empty when nothing was asked
 */
public record EditorPage(
        String text, Map<String, String> prefixes, String limits, String nonce, Optional<Outcome> outcome) {
    /** What comes of a query. */
    public sealed interface Outcome {}

    /**
     * Rows of a SELECT.
     *
     * @param more whether there are more than are shown
     */
    public record Table(List<String> columns, List<List<Ref>> rows, boolean more) implements Outcome {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** The answer to an ASK. */
    public record Verdict(boolean yes) implements Outcome {}

    /** A constructed graph, as Turtle. */
    public record Graph(String turtle) implements Outcome {}

    /**
     * Why there is no answer.
     *
     * @param line where, from 1; 0 where the place is not known
     * @param column from 1
     * @param source the line as typed
     */
    public record Fault(int status, String title, String detail, int line, int column, String source)
            implements Outcome {
        /** A pointer below the line. */
        public String pointer() {
            return " ".repeat(Math.max(0, column - 1)) + "^";
        }
    }

    /** Where the fault is, for who has one. */
    public Optional<Fault> fault() {
        return outcome.filter(Fault.class::isInstance).map(Fault.class::cast);
    }
}
