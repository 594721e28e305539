package attest.server.federate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.graph.NodeTransformLib;

/**
 * The part of a query that is meant for another endpoint. There its variables have plain names: those that the engine
 * renamed or made itself could not be written as SPARQL.
 */
final class RemoteQuery {
    private final Map<Var, Var> plain = new HashMap<>();
    private final Map<Var, Var> ours = new HashMap<>();
    private final Op op;

    RemoteQuery(Op inside) {
        op = NodeTransformLib.transform(this::plain, inside);
        OpVars.visibleVars(inside).forEach(variable -> ours.put((Var) plain(variable), variable));
    }

    private Node plain(Node node) {
        if (!(node instanceof Var variable)) {
            return node;
        }
        return plain.computeIfAbsent(
                variable,
                other -> other.getVarName().matches("[A-Za-z]\\w*") ? other : Var.alloc("attest_" + plain.size()));
    }

    /**
     * The queries that ask for what joins with solutions found here; the same solutions in any order give the same
     * queries.
     *
     * @param found solutions; their values are asked about, in parts
     * @param most values in one query
     */
    List<String> about(List<Binding> found, int most) {
        Map<String, Binding> distinct = new TreeMap<>();
        found.forEach(each -> {
            Binding shared = shared(each);
            if (!hasBlank(shared)) {
                distinct.put(shared.toString(), shared);
            }
        });
        if (distinct.values().stream().anyMatch(Binding::isEmpty)) {
            return List.of(text(op)); // one joins with everything, so everything is asked for
        }
        List<Binding> values = List.copyOf(distinct.values());
        List<String> queries = new ArrayList<>();
        for (int start = 0; start < values.size(); start += most) {
            queries.add(text(OpJoin.create(
                    OpTable.create(table(values.subList(start, Math.min(values.size(), start + most)))), op)));
        }
        return queries;
    }

    private Binding shared(Binding found) {
        BindingBuilder shared = BindingFactory.builder();
        ours.forEach((there, here) -> {
            if (found.contains(here)) {
                shared.add(there, found.get(here));
            }
        });
        return shared.build();
    }

    /** A blank node of ours is nobody's there. */
    private static boolean hasBlank(Binding binding) {
        List<Node> values = new ArrayList<>();
        binding.forEach((variable, value) -> values.add(value));
        return values.stream().anyMatch(Node::isBlank);
    }

    private static Table table(List<Binding> rows) {
        TreeSet<String> names = new TreeSet<>();
        rows.forEach(row -> row.vars().forEachRemaining(variable -> names.add(variable.getVarName())));
        Table table = TableFactory.create(Var.varList(names));
        rows.forEach(table::addBinding);
        return table;
    }

    private static String text(Op op) {
        Query query = OpAsQuery.asQuery(op);
        query.setSyntax(Syntax.syntaxSPARQL_11);
        return query.serialize();
    }

    /** A solution from there under the names of here. */
    Binding here(Binding there) {
        BindingBuilder here = BindingFactory.builder();
        there.forEach((variable, value) -> {
            if (ours.containsKey(variable)) {
                here.add(ours.get(variable), value);
            }
        });
        return here.build();
    }
}
