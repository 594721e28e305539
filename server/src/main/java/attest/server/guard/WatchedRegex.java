package attest.server.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;

/** REGEX that ends at the deadline. */
final class WatchedRegex extends ExprFunctionN {
    private final Watch watch;

    WatchedRegex(ExprList args, Watch watch) {
        super("regex", args.getList().toArray(Expr[]::new));
        this.watch = watch;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        return NodeValue.booleanReturn(
                watch.matcher("REGEX", args.get(0), args.get(1), args.size() < 3 ? null : args.get(2))
                        .find());
    }

    @Override
    public Expr copy(ExprList args) {
        return new WatchedRegex(args, watch);
    }
}
