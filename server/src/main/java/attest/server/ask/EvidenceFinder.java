package attest.server.ask;

import attest.server.ask.Evidence.How;
import attest.server.guard.Stopped;
import attest.server.query.SavedQuery;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.expr.E_Bound;
import org.apache.jena.sparql.expr.E_LogicalNot;
import org.apache.jena.sparql.expr.ExprVar;

/**
 * Finds the claims behind a row: those that it names itself; else those in the solutions that the row was made of; and
 * where there are none it says why.
 */
final class EvidenceFinder {
    private static final String ABSENCE =
            "The row also rests on something that no claim in these data says, which cannot be shown.";
    private static final String PATH = "The query follows a path, and the steps between its ends are not shown.";
    private static final String MENTION = "Where no claim was read, the place that names the entity stands for it.";
    private static final String TIME = "Looking for the claims of this row took longer than the query may take.";
    private static final String NO_CLAIM =
            "The row rests on descriptions (names, kinds, affiliations, the catalogue of texts), not on a claim.";

    private final DatasetGraph data;
    private final SavedQuery query;
    private final Query bound;
    private final Known known;

    /** @param bound the query with its values */
    EvidenceFinder(DatasetGraph data, Graph union, SavedQuery query, Query bound) {
        this.data = data;
        this.query = query;
        this.bound = bound;
        this.known = new Known(union);
    }

    Evidence of(Binding row) {
        Grounds named = new Grounds(known);
        query.header().evidence().stream()
                .map(column -> row.get(Var.alloc(column)))
                .filter(node -> node != null)
                .forEach(named::add);
        return named.claims().isEmpty()
                ? derived(row)
                : evidence(How.COLUMNS, named.claims(), hidden(Opened.of(bound), false));
    }

    /** From the solutions that the row was made of, whatever the row itself names. */
    Evidence derived(Binding row) {
        Opened opened = Opened.of(bound);
        Grounds grounds = new Grounds(known);
        try {
            Solutions.each(
                    pinned(opened.op(), row),
                    data,
                    Duration.ofSeconds(query.header().timeout()),
                    solution -> {
                        solution.forEach((variable, node) -> grounds.add(node));
                        return !grounds.isFull();
                    });
        } catch (QueryCancelledException ended) {
            Stopped.refusal(ended).ifPresent(refusal -> {
                throw refusal;
            });
            return new Evidence(How.NOT_KNOWN, List.of(), Optional.of(TIME));
        }
        return grounds.claims().isEmpty()
                ? notKnown(opened)
                : evidence(How.DERIVED, grounds.claims(), hidden(opened, true));
    }

    /** Only what makes this row: its key as values, and what is empty in it empty. */
    private Op pinned(Op op, Binding row) {
        BindingBuilder given = BindingFactory.builder();
        Op narrowed = op;
        for (String column : query.header().key()) {
            Var variable = Var.alloc(column);
            if (row.contains(variable)) {
                given.add(variable, row.get(variable));
            } else {
                narrowed = OpFilter.filter(new E_LogicalNot(new E_Bound(new ExprVar(variable))), narrowed);
            }
        }
        Table table = TableFactory.create();
        table.addBinding(given.build());
        return OpJoin.create(OpTable.create(table), narrowed);
    }

    private static Evidence evidence(How how, Set<String> claims, List<String> why) {
        if (claims.stream().anyMatch(iri -> iri.contains("/mention/"))) {
            why.add(MENTION);
        }
        return new Evidence(
                how,
                claims.stream().limit(Evidence.MOST).toList(),
                why.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", why)));
    }

    private Evidence notKnown(Opened opened) {
        List<String> why = hidden(opened, true);
        query.header().noEvidence().ifPresent(reason -> why.add(0, "The query says: " + reason + "."));
        if (why.isEmpty()) {
            why.add(NO_CLAIM);
        }
        return new Evidence(How.NOT_KNOWN, List.of(), Optional.of(String.join(" ", why)));
    }

    /** What the claims do not show; of steps on a path only where no column names the claims that count. */
    private static List<String> hidden(Opened opened, boolean steps) {
        List<String> why = new ArrayList<>();
        if (opened.needsAbsence()) {
            why.add(ABSENCE);
        }
        if (steps && opened.followsPath()) {
            why.add(PATH);
        }
        return why;
    }
}
