package attest.server.query;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

/**
 * The rows of a query, in its order.
 *
 * @param columns names of the columns, in order
 * @param rows a binding for each row
 */
public record Answer(List<String> columns, List<Binding> rows) {
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    static Answer of(RowSet rows) {
        return new Answer(
                Var.varNames(rows.getResultVars()), rows.materialize().stream().toList());
    }

    /** The value in a row and column; empty where the row has none. */
    public Optional<Node> cell(Binding row, String column) {
        return Optional.ofNullable(row.get(Var.alloc(column)));
    }

    /** The same rows for Jena's writers. */
    public RowSet rowSet() {
        return RowSetStream.create(Var.varList(columns), rows.iterator());
    }
}
