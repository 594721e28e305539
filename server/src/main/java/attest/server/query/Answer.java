package attest.server.query;

import attest.server.federate.Consulted;
import attest.server.federate.Visit;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.ResultsReader;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * The rows of a query, in its order.
 *
 * @param columns names of the columns, in order
 * @param rows a binding for each row
 * @param prefixes those of the query, for short names
 * @param consulted other endpoints whose answers the rows rest on too
 */
public record Answer(List<String> columns, List<Binding> rows, PrefixMapping prefixes, List<Consulted> consulted) {
    public Answer {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        consulted = List.copyOf(consulted);
    }

    /** Takes rows out of the transaction in which they were found: a store reads a value only when it is asked for. */
    static Answer of(RowSet rows, PrefixMapping prefixes, Visit visit) {
        List<Binding> detached = rows.stream().map(Binding::detach).toList();
        return new Answer(Var.varNames(rows.getResultVars()), detached, prefixes, visit.consulted());
    }

    /** What {@link #write} wrote as JSON; its short names are lost. */
    public static Answer ofJson(byte[] json) {
        RowSet rows =
                ResultsReader.create().lang(ResultSetLang.RS_JSON).build().readRowSet(new ByteArrayInputStream(json));
        return new Answer(
                Var.varNames(rows.getResultVars()), rows.stream().toList(), PrefixMapping.Factory.create(), List.of());
    }

    /** The first rows only. */
    public Answer first(int most) {
        return new Answer(columns, rows.subList(0, Math.min(most, rows.size())), prefixes, consulted);
    }

    /** The value in a row and column; empty where the row has none. */
    public Optional<Node> cell(Binding row, String column) {
        return Optional.ofNullable(row.get(Var.alloc(column)));
    }

    /** All cells for reading: IRIs by the query's prefixes, literals without type or language, "" for no value. */
    public List<List<String>> texts() {
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> cell(row, column).map(this::text).orElse(""))
                        .toList())
                .toList();
    }

    /** Writes the rows in a language of SPARQL 1.1 results, to the letter; the stream stays open. */
    public void write(Lang language, OutputStream out) {
        RowSet set = RowSetStream.create(Var.varList(columns), rows.iterator());
        ResultsWriter.create().lang(language).write(out, set);
    }

    private String text(Node node) {
        return node.isURI() ? prefixes.shortForm(node.getURI()) : node.getLiteralLexicalForm();
    }
}
