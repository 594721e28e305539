package attest.server.query;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.JoinClassifier;
import org.apache.jena.sparql.engine.main.LeftJoinClassifier;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;

/**
 * Sorts as soon as all that is sorted by is known, where only some rows are asked for: what a row says beyond that is
 * then looked up for these rows only. The answer is the same, for all that is done later is done row by row, in the
 * order of the rows, and cannot change what was sorted by.
 */
final class EarlySort {
    private final OpOrder order;
    private final Set<Var> keys;
    /** What is done after sorting, the last first. */
    private final Deque<Step> later = new ArrayDeque<>();

    /**
     * A part of the query above the rows that are sorted.
     *
     * @param op as it stands in the query
     * @param adds the variables that get their values there
     */
    private record Step(Op op, Set<Var> adds) {}

    private EarlySort(OpOrder order) {
        this.order = order;
        this.keys = order.getConditions().stream()
                .flatMap(condition -> condition.getExpression().getVarsMentioned().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same query, which sorts early where it sorts and takes some rows only. */
    static Op of(Op query) {
        if (query instanceof OpSlice slice
                && slice.getSubOp() instanceof OpProject project
                && project.getSubOp() instanceof OpOrder order) {
            Op early = new EarlySort(order).early();
            return new OpSlice(new OpProject(early, project.getVars()), slice.getStart(), slice.getLength());
        }
        return query;
    }

    private Op early() {
        Op sorted = order.getSubOp();
        while (under(sorted) != null) {
            Op sub = under(sorted);
            later.addLast(new Step(sorted, added(sorted)));
            sorted = sub;
        }
        sorted = OpFilter.filterBy(filtersOf(), sorted);
        LateValues late = LateValues.of(sorted, keys);
        Op rows = late.join(new OpOrder(late.rest(), order.getConditions()));
        while (!later.isEmpty()) {
            rows = over(rows, later.removeLast());
        }
        return rows;
    }

    /** What is done before this, when sorting can be done there, else null. */
    private Op under(Op op) {
        if (op instanceof OpFilter filter) {
            return filter.getSubOp();
        }
        if (op instanceof OpExtend extend) {
            return known(extend.getSubOp(), extend.getVarExprList().getVars()) ? extend.getSubOp() : null;
        }
        if (op instanceof OpLeftJoin join && LeftJoinClassifier.isLinear(join)) {
            return known(join.getLeft(), OpVars.visibleVars(join.getRight())) ? join.getLeft() : null;
        }
        if (op instanceof OpJoin join && JoinClassifier.isLinear(join)) {
            return known(join.getLeft(), OpVars.visibleVars(join.getRight())) ? join.getLeft() : null;
        }
        return null;
    }

    /** Whether the keys have their values in a part, and what comes later cannot give them any. */
    private boolean known(Op part, Collection<Var> comingLater) {
        Set<Var> open = new HashSet<>(keys);
        open.removeAll(OpVars.fixedVars(part));
        return OpVars.visibleVars(part).containsAll(keys) && open.stream().noneMatch(comingLater::contains);
    }

    private static Set<Var> added(Op op) {
        if (op instanceof OpFilter) {
            return Set.of();
        }
        return op instanceof OpExtend extend
                ? Set.copyOf(extend.getVarExprList().getVars())
                : OpVars.visibleVars(op instanceof OpLeftJoin left ? left.getRight() : ((OpJoin) op).getRight());
    }

    /** The conditions above, as far as they are on what is known before sorting. */
    private ExprList filtersOf() {
        ExprList early = new ExprList();
        Deque<Step> rest = new ArrayDeque<>();
        Set<Var> unknown = new HashSet<>();
        while (!later.isEmpty()) {
            Step step = later.removeLast();
            if (step.op() instanceof OpFilter filter) {
                ExprList late = new ExprList();
                filter.getExprs().forEach(each -> (mentioned(each).stream().anyMatch(unknown::contains) ? late : early)
                        .add(each));
                rest.addFirst(new Step(OpFilter.filterBy(late, filter.getSubOp()), Set.of()));
            } else {
                rest.addFirst(step);
            }
            unknown.addAll(step.adds());
        }
        later.addAll(rest);
        return early;
    }

    private static Collection<Var> mentioned(Expr condition) {
        return condition instanceof ExprFunctionOp pattern
                ? OpVars.mentionedVars(pattern.getGraphPattern())
                : condition.getVarsMentioned();
    }

    private static Op over(Op rows, Step step) {
        if (step.op() instanceof OpExtend extend) {
            return OpExtend.create(rows, extend.getVarExprList());
        }
        if (step.op() instanceof OpLeftJoin join) {
            ExprList conditions = join.getExprs();
            Op right = conditions == null ? join.getRight() : OpFilter.filterBy(conditions, join.getRight());
            return new OpConditional(rows, right);
        }
        if (step.op() instanceof OpJoin join) {
            return OpSequence.create(rows, join.getRight());
        }
        return step.op() instanceof OpFilter filter ? OpFilter.filterBy(filter.getExprs(), rows) : rows;
    }
}
