package attest.server.guard;

import java.util.List;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;

/** CONCAT that ends at the longest string allowed: a row of doublings would fill the memory. */
final class WatchedConcat extends ExprFunctionN {
    private final Watch watch;

    WatchedConcat(ExprList args, Watch watch) {
        super("concat", args.getList().toArray(Expr[]::new));
        this.watch = watch;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        watch.checkLength(
                args.stream().mapToLong(arg -> arg.asString().length()).sum());
        return XSDFuncOp.strConcat(args);
    }

    @Override
    public Expr copy(ExprList args) {
        return new WatchedConcat(args, watch);
    }
}
