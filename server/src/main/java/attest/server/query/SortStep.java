package attest.server.query;

import java.util.List;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.op.OpExt;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.NodeIsomorphismMap;

/** Puts the rows that stream through it in order. */
final class SortStep extends OpExt {
    private final List<SortCondition> conditions;
    private final int arriving;

    SortStep(List<SortCondition> conditions, int arriving) {
        super("sort");
        this.conditions = List.copyOf(conditions);
        this.arriving = arriving;
    }

    @Override
    public QueryIterator eval(QueryIterator rows, ExecutionContext execution) {
        return new SortedRows(rows, conditions, arriving, execution);
    }

    /** It joins with nothing and binds nothing. */
    @Override
    public Op effectiveOp() {
        return OpTable.unit();
    }

    @Override
    public Op apply(Transform transform) {
        return this;
    }

    @Override
    public void outputArgs(IndentedWriter out, SerializationContext names) {
        out.print(conditions + " " + arriving);
    }

    @Override
    public int hashCode() {
        return conditions.hashCode() + arriving;
    }

    @Override
    public boolean equalTo(Op other, NodeIsomorphismMap names) {
        return other instanceof SortStep step && step.arriving == arriving && step.conditions.equals(conditions);
    }
}
