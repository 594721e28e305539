package attest.server.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * How the answer to a request changed from one data version to another. Rows are the same when their key is. The claims
 * that explain a change are found for the first 200 rows.
 *
 * @param from the older data version
 * @param to the newer data version
 * @param added rows that are new
 * @param removed rows that are gone
 * @param changed rows with other values
 */
public record Difference(
        Request request, String from, String to, List<Row> added, List<Row> removed, List<Change> changed) {
    public Difference {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
        changed = List.copyOf(changed);
    }

    public boolean isEmpty() {
        return added.isEmpty() && removed.isEmpty() && changed.isEmpty();
    }

    /**
     * A row that came or went.
     *
     * @param cells its values by column; a column without value is not there
     * @param claims that explain it: they came or went with it
     */
    public record Row(Map<String, Node> cells, List<String> claims) {}

    /**
     * A row whose values changed.
     *
     * @param key the values that tell which row it is
     * @param cells the columns that changed
     * @param came claims of the row that are new
     * @param went claims of the row that are gone
     */
    public record Change(Map<String, Node> key, Map<String, Cell> cells, List<String> came, List<String> went) {}

    /** A value before and after. */
    public record Cell(Optional<Node> before, Optional<Node> after) {}
}
