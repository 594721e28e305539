package attest.server.query;

import java.util.List;
import java.util.PriorityQueue;
import org.apache.jena.query.Query;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingComparator;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.NodeValue;

/** Rows in order; of rows that arrive ordered by the first conditions only those equal in them are held at a time. */
final class SortedRows extends QueryIter1 {
    private final List<SortCondition> conditions;
    private final int arriving;
    private final PriorityQueue<Row> together = new PriorityQueue<>();
    private Row following;

    SortedRows(QueryIterator rows, List<SortCondition> conditions, int arriving, ExecutionContext execution) {
        super(rows, execution);
        this.conditions = conditions;
        this.arriving = arriving;
    }

    /** A row with what it is sorted by, worked out once. */
    private final class Row implements Comparable<Row> {
        private final Binding binding;
        private final NodeValue[] values;

        private Row(Binding binding) {
            this.binding = binding;
            this.values = conditions.stream()
                    .map(condition -> value(condition, binding))
                    .toArray(NodeValue[]::new);
        }

        private int compareFirst(Row other, int most) {
            int order = 0;
            for (int i = 0; i < most && order == 0; i++) {
                order = BindingComparator.compareNodesRaw(values[i], other.values[i]);
                order = conditions.get(i).getDirection() == Query.ORDER_DESCENDING ? -order : order;
            }
            return order;
        }

        /** As Jena sorts. */
        @Override
        public int compareTo(Row other) {
            int order = compareFirst(other, values.length);
            return order != 0 ? order : BindingComparator.compareBindingsSyntactic(binding, other.binding);
        }
    }

    private NodeValue value(SortCondition condition, Binding binding) {
        try {
            return condition.getExpression().eval(binding, getExecContext());
        } catch (ExprEvalException none) { // no value comes first
            return null;
        }
    }

    @Override
    protected boolean hasNextBinding() {
        if (together.isEmpty()) {
            gather();
        }
        return !together.isEmpty();
    }

    private void gather() {
        Row first = following != null ? following : read();
        for (following = first; following != null && following.compareFirst(first, arriving) == 0; following = read()) {
            together.add(following);
        }
    }

    private Row read() {
        return getInput().hasNext() ? new Row(getInput().next()) : null;
    }

    @Override
    protected Binding moveToNextBinding() {
        return together.remove().binding;
    }

    @Override
    protected void requestSubCancel() {
        // what is gathered is not asked for again
    }

    @Override
    protected void closeSubIterator() {
        together.clear();
    }
}
