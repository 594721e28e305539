package attest.server.query;

import java.util.List;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpSequence;

/** Rows in order that arrive already ordered by the first conditions, so that only rows equal in these wait for each other. */
final class Sorted extends OpOrder {
    private final int arriving;

    /**
     * Sorts a part of a query.
     *
     * @param arriving by how many of the conditions, from the first, the rows of that part are in order
     */
    Sorted(Op rows, List<SortCondition> conditions, int arriving) {
        super(rows, conditions);
        this.arriving = arriving;
    }

    @Override
    public Op1 copy(Op rows) {
        return new Sorted(rows, getConditions(), arriving);
    }

    /** A query as it is carried out, when nothing moves anything past a sorting any more. */
    static Op carriedOut(Op query) {
        return Transformer.transform(
                new TransformCopy() {
                    @Override
                    public Op transform(OpOrder order, Op rows) {
                        return order instanceof Sorted sorted
                                ? OpSequence.create(rows, new SortStep(sorted.getConditions(), sorted.arriving))
                                : super.transform(order, rows);
                    }
                },
                query);
    }
}
