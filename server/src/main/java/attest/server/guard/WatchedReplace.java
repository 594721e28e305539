package attest.server.guard;

import java.util.List;
import java.util.regex.Matcher;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;

/** REPLACE that ends at the deadline and at the longest string allowed. */
final class WatchedReplace extends ExprFunctionN {
    private final Watch watch;

    WatchedReplace(ExprList args, Watch watch) {
        super("replace", args.getList().toArray(Expr[]::new));
        this.watch = watch;
    }

    @Override
    public NodeValue eval(List<NodeValue> args) {
        Matcher matcher = watch.matcher("REPLACE", args.get(0), args.get(1), args.size() < 4 ? null : args.get(3));
        Node text = args.get(0).asNode();
        String by =
                NodeValueOps.checkAndGetStringLiteral("REPLACE", args.get(2)).getLiteralLexicalForm();
        String replaced = replaced(matcher, by);
        return NodeValue.makeNode(
                text.getLiteralLanguage().isEmpty()
                        ? NodeFactory.createLiteralString(replaced)
                        : NodeFactory.createLiteralLang(replaced, text.getLiteralLanguage()));
    }

    /** As ARQ does it: an empty match counts only when it is the first. */
    private String replaced(Matcher matcher, String by) {
        StringBuilder result = new StringBuilder();
        try {
            for (boolean first = true; matcher.find(); first = false) {
                if (first || matcher.start() != matcher.end()) {
                    matcher.appendReplacement(result, by);
                    watch.checkLength(result.length());
                }
            }
        } catch (IndexOutOfBoundsException | IllegalArgumentException wrong) {
            throw new ExprEvalException("REPLACE: " + wrong.getMessage(), wrong);
        }
        matcher.appendTail(result);
        return result.toString();
    }

    @Override
    public Expr copy(ExprList args) {
        return new WatchedReplace(args, watch);
    }
}
