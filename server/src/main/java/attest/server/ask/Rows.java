package attest.server.ask;

import attest.server.query.Answer;
import attest.server.query.BadParameter;
import attest.server.query.BadParameter.Reason;
import attest.server.query.SavedQuery;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Finds rows of an answer by the values in some of their columns. */
record Rows(SavedQuery query, Answer answer) {
    /**
     * The one row with these values.
     *
     * @param key values by column, as in JSON results; an empty text for no value
     */
    Binding one(Map<String, String> key) {
        key.keySet().stream()
                .filter(column -> !answer.columns().contains(column))
                .findFirst()
                .ifPresent(column -> {
                    throw new BadParameter(
                            Reason.UNKNOWN_PARAMETER,
                            "key." + column,
                            "a column of " + answer.columns(),
                            "'" + column + "'",
                            "correct the name");
                });
        List<Binding> fitting =
                answer.rows().stream().filter(row -> fits(row, key)).toList();
        if (fitting.size() != 1) {
            throw new BadParameter(
                    Reason.BAD_PARAMETER,
                    "key",
                    "the values of one row in its columns " + query.header().key(),
                    fitting.size() + " rows with " + key,
                    fitting.isEmpty() ? "the row is not in this answer" : "give all of these columns");
        }
        return fitting.get(0);
    }

    private static boolean fits(Binding row, Map<String, String> key) {
        return key.entrySet().stream()
                .allMatch(cell -> text(row.get(Var.alloc(cell.getKey()))).equals(cell.getValue()));
    }

    /** Rows by the values in their key columns. */
    Map<List<Node>, Binding> byKey() {
        Map<List<Node>, Binding> rows = new LinkedHashMap<>();
        answer.rows()
                .forEach(row -> rows.put(
                        query.header().key().stream()
                                .map(column -> row.get(Var.alloc(column)))
                                .toList(),
                        row));
        return rows;
    }

    /** A value as JSON results show it. */
    static String text(Node node) {
        if (node == null) {
            return "";
        }
        return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
    }
}
