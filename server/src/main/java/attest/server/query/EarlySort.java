package attest.server.query;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.core.Var;

/**
 * Sorts as soon as what is sorted by is known, where only some rows are asked for: what a row says beyond that is then
 * looked up for these rows only. It sorts in stages: by the first conditions as soon as these are known, by the others
 * among the rows that are equal in them, so that reading ends when there are rows enough. The answer is the same, for all
 * that is done later is done row by row, in the order of the rows, and cannot change what was sorted by.
 */
final class EarlySort {
    private final List<SortCondition> conditions;

    private EarlySort(List<SortCondition> conditions) {
        this.conditions = conditions;
    }

    /** The same query, which sorts early where it sorts and takes some rows only. */
    static Op of(Op query) {
        if (query instanceof OpSlice slice
                && slice.getSubOp() instanceof OpProject project
                && project.getSubOp() instanceof OpOrder order) {
            Op early = new EarlySort(order.getConditions()).early(order.getSubOp());
            return new OpSlice(new OpProject(early, project.getVars()), slice.getStart(), slice.getLength());
        }
        return query;
    }

    private Op early(Op query) {
        int all = conditions.size();
        RowSteps later = new RowSteps();
        Op rows = lowest(query, all, later);
        LateValues late = LateValues.of(OpFilter.filterBy(later.conditionsBefore(), rows), keys(all));
        return later.over(late.join(sorted(late.rest(), all)));
    }

    /** Rows in the order of the first conditions. */
    private Op sorted(Op rows, int most) {
        RowSteps later = new RowSteps();
        Op under = lowest(rows, most, later);
        Op next = RowSteps.under(under);
        int known = next == null ? 0 : known(next, later.and(under), most);
        if (known == 0) {
            return new Sorted(rows, conditions.subList(0, most), 0);
        }
        Op first = lowest(under, known, later);
        Op ordered = sorted(OpFilter.filterBy(later.conditionsBefore(), first), known);
        return new Sorted(later.over(ordered), conditions.subList(0, most), known);
    }

    /** The least part in which the first conditions have their values; the steps above it are added to those done later. */
    private Op lowest(Op rows, int most, RowSteps later) {
        Op lowest = rows;
        Op next = RowSteps.under(lowest);
        while (next != null && known(next, later.and(lowest), most) == most) {
            later.add(lowest);
            lowest = next;
            next = RowSteps.under(lowest);
        }
        return lowest;
    }

    /** How many of the first conditions have their values in a part, and get none from what comes later. */
    private int known(Op part, RowSteps later, int most) {
        Set<Var> visible = OpVars.visibleVars(part);
        Set<Var> settled = new HashSet<>(visible);
        settled.removeAll(later.adds());
        settled.addAll(OpVars.fixedVars(part));
        int known = 0;
        while (known < most
                && settled.containsAll(conditions.get(known).getExpression().getVarsMentioned())) {
            known++;
        }
        return known;
    }

    private Set<Var> keys(int most) {
        Set<Var> keys = new HashSet<>();
        conditions
                .subList(0, most)
                .forEach(each -> keys.addAll(each.getExpression().getVarsMentioned()));
        return keys;
    }
}
