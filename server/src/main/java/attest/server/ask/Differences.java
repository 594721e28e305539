package attest.server.ask;

import attest.server.ask.Difference.Cell;
import attest.server.ask.Difference.Change;
import attest.server.ask.Difference.Row;
import attest.server.query.Answer;
import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Compares the answers of two data versions row by row, and finds the claims that came or went with each change. */
final class Differences {
    /** Finding the claims of rows that do not name them takes a query each. */
    private static final int MOST_EXPLAINED = 200;

    private final SavedQuery query;
    private final List<String> columns;
    private final Side before;
    private final Side after;
    private int explained;

    /** A data version: the answer it gives and what it knows. */
    record Side(Answer answer, Known known, EvidenceFinder finder) {
        static Side of(Request request, DatasetGraph data, Known known) {
            Answer answer = request.query().run(data, request.values());
            return new Side(
                    answer,
                    known,
                    new EvidenceFinder(
                            data,
                            known.graph(),
                            request.query(),
                            request.query().bind(request.values())));
        }
    }

    Differences(SavedQuery query, Side before, Side after) {
        this.query = query;
        this.columns = after.answer().columns();
        this.before = before;
        this.after = after;
    }

    Difference between(Request request, String from, String to) {
        Map<List<Node>, Binding> old = new Rows(query, before.answer()).byKey();
        Map<List<Node>, Binding> now = new Rows(query, after.answer()).byKey();
        List<Row> added = new ArrayList<>();
        List<Row> removed = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        now.forEach((key, row) -> {
            if (!old.containsKey(key)) {
                added.add(new Row(cells(row), own(after, row, before)));
            } else if (!row.equals(old.get(key))) {
                changed.add(change(old.get(key), row));
            }
        });
        old.forEach((key, row) -> {
            if (!now.containsKey(key)) {
                removed.add(new Row(cells(row), own(before, row, after)));
            }
        });
        return new Difference(request, from, to, added, removed, changed);
    }

    private Change change(Binding old, Binding now) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (String column : columns) {
            Node was = old.get(Var.alloc(column));
            Node is = now.get(Var.alloc(column));
            if (!Objects.equals(was, is)) {
                cells.put(column, new Cell(Optional.ofNullable(was), Optional.ofNullable(is)));
            }
        }
        Map<String, Node> key = cells(now);
        key.keySet().retainAll(query.header().key());
        return new Change(key, cells, own(after, now, before), own(before, old, after));
    }

    private Map<String, Node> cells(Binding row) {
        Map<String, Node> cells = new LinkedHashMap<>();
        for (String column : columns) {
            if (row.contains(column)) {
                cells.put(column, row.get(column));
            }
        }
        return cells;
    }

    /** Claims of a row that the other side does not know; none when enough rows have been explained. */
    private List<String> own(Side side, Binding row, Side other) {
        if (explained++ >= MOST_EXPLAINED) {
            return List.of();
        }
        Predicate<String> there = iri -> other.known.graph().contains(NodeFactory.createURI(iri), Node.ANY, Node.ANY);
        return side.finder.of(row).claims().stream().filter(there.negate()).toList();
    }
}
