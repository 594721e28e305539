package attest.server.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.main.JoinClassifier;
import org.apache.jena.sparql.engine.main.LeftJoinClassifier;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;

/** Parts of a query that are done row by row and leave rows in their order, the last first. */
final class RowSteps {
    private final List<Op> steps = new ArrayList<>();

    void add(Op step) {
        steps.add(step);
    }

    /** These and another one below them. */
    RowSteps and(Op step) {
        RowSteps more = new RowSteps();
        more.steps.addAll(steps);
        more.add(step);
        return more;
    }

    /** What is done before a part, when the part is done row by row, else null. */
    static Op under(Op op) {
        if (op instanceof OpFilter filter) {
            return filter.getSubOp();
        }
        if (op instanceof OpExtend extend) {
            return extend.getSubOp();
        }
        if (op instanceof OpLeftJoin join) {
            boolean byRow = LeftJoinClassifier.isLinear(join) || GroupLookup.fits(join.getLeft(), join.getRight());
            return byRow ? join.getLeft() : null;
        }
        if (op instanceof OpJoin join) {
            boolean byRow = (JoinClassifier.isLinear(join) && keepsOrder(join.getRight()))
                    || GroupLookup.fits(join.getLeft(), join.getRight());
            return byRow ? join.getLeft() : null;
        }
        return null;
    }

    /** Whether what is matched for one row after the other comes in the order of the rows; with a table it does not. */
    private static boolean keepsOrder(Op part) {
        if (part instanceof OpFilter || part instanceof OpExtend) {
            return keepsOrder(((Op1) part).getSubOp());
        }
        if (part instanceof OpJoin join) {
            return JoinClassifier.isLinear(join) && keepsOrder(join.getLeft()) && keepsOrder(join.getRight());
        }
        if (part instanceof OpLeftJoin join) {
            return LeftJoinClassifier.isLinear(join) && keepsOrder(join.getLeft());
        }
        return part instanceof OpBGP || part instanceof OpPath || part instanceof OpUnion;
    }

    /** The variables that can get their values in these steps. */
    Set<Var> adds() {
        Set<Var> all = new HashSet<>();
        steps.forEach(step -> all.addAll(adds(step)));
        return all;
    }

    private static Set<Var> adds(Op step) {
        if (step instanceof OpFilter) {
            return Set.of();
        }
        if (step instanceof OpExtend extend) {
            return Set.copyOf(extend.getVarExprList().getVars());
        }
        Set<Var> added =
                OpVars.visibleVars(step instanceof OpLeftJoin left ? left.getRight() : ((OpJoin) step).getRight());
        added.removeAll(OpVars.fixedVars(under(step)));
        return added;
    }

    /**
     * Takes out the conditions that can as well be put on the rows that these steps begin with. A pattern that there is, or
     * is not, is looked for as late as it stands: fewer rows are left by then.
     */
    ExprList conditionsBefore() {
        ExprList before = new ExprList();
        Set<Var> unknown = new HashSet<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i) instanceof OpFilter filter) {
                ExprList staying = new ExprList();
                filter.getExprs().forEach(each -> (isBefore(each, unknown) ? before : staying).add(each));
                steps.set(i, OpFilter.filterBy(staying, filter.getSubOp()));
                if (staying.isEmpty()) {
                    steps.remove(i);
                }
            } else {
                unknown.addAll(adds(steps.get(i)));
            }
        }
        return before;
    }

    private static boolean isBefore(Expr condition, Collection<Var> unknown) {
        return !(condition instanceof ExprFunctionOp)
                && condition.getVarsMentioned().stream().noneMatch(unknown::contains);
    }

    /** The same steps with other rows to begin with. */
    Op over(Op begin) {
        Op rows = begin;
        for (int i = steps.size() - 1; i >= 0; i--) {
            rows = over(rows, steps.get(i));
        }
        return rows;
    }

    private static Op over(Op rows, Op step) {
        if (step instanceof OpExtend extend) {
            return OpExtend.create(rows, extend.getVarExprList());
        }
        if (step instanceof OpLeftJoin join) {
            ExprList conditions = join.getExprs();
            Op right = conditions == null ? join.getRight() : OpFilter.filterBy(conditions, join.getRight());
            return new OpConditional(rows, right);
        }
        if (step instanceof OpJoin join) {
            return OpSequence.create(rows, join.getRight());
        }
        return OpFilter.filterBy(((OpFilter) step).getExprs(), rows);
    }
}
