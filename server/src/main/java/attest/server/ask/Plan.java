package attest.server.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.Op1;
import org.apache.jena.sparql.algebra.op.Op2;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpConditional;
import org.apache.jena.sparql.algebra.op.OpDisjunction;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpLeftJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpN;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.algebra.op.OpUnion;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.ExprUtils;
import org.apache.jena.sparql.util.FmtUtils;

/** The optimised algebra of a query in plain words: what is done last stands first, what it works on is indented below. */
final class Plan extends OpVisitorBase {
    private final List<String> steps = new ArrayList<>();
    private final SerializationContext names;
    private int depth;

    private Plan(Query query) {
        names = new SerializationContext(query.getPrefixMapping());
    }

    static List<String> of(Query query) {
        Plan plan = new Plan(query);
        Algebra.optimize(Algebra.compile(query)).visit(plan);
        return plan.steps;
    }

    private void step(String words, Op... below) {
        steps.add("  ".repeat(depth) + words);
        depth++;
        for (Op op : below) {
            op.visit(this);
        }
        depth--;
    }

    private void above(String words, Op1 op) {
        step(words, op.getSubOp());
    }

    private void both(String words, Op2 op) {
        step(words, op.getLeft(), op.getRight());
    }

    private void all(String words, OpN op) {
        step(words, op.getElements().toArray(Op[]::new));
    }

    private String text(Node node) {
        return FmtUtils.stringForNode(node, names);
    }

    private String text(Expr expression) {
        return ExprUtils.fmtSPARQL(new ExprList(expression), names);
    }

    @Override
    public void visit(OpBGP pattern) {
        step("look up, each for what those before it found:");
        depth++;
        pattern.getPattern()
                .forEach(triple -> step(text(triple.getSubject()) + " " + text(triple.getPredicate()) + " "
                        + text(triple.getObject())));
        depth--;
    }

    @Override
    public void visit(OpPath path) {
        TriplePath steps = path.getTriplePath();
        step("follow " + text(steps.getSubject()) + " "
                + steps.getPath().toString(new Prologue(names.getPrefixMapping())) + " " + text(steps.getObject()));
    }

    @Override
    public void visit(OpService service) {
        step("ask " + text(service.getService()) + ", with the values that were found:", service.getSubOp());
    }

    @Override
    public void visit(OpTable table) {
        String variables = table.getTable().getVars().stream().map(this::text).collect(Collectors.joining(" "));
        step(
                table.isJoinIdentity()
                        ? "start"
                        : "take the values of " + variables + ": "
                                + table.getTable().size());
    }

    @Override
    public void visit(OpFilter filter) {
        String conditions = filter.getExprs().getList().stream().map(this::text).collect(Collectors.joining(" and "));
        above("keep what fulfils " + conditions.replaceAll("\\s+", " "), filter);
    }

    @Override
    public void visit(OpExtend extend) {
        String made = extend.getVarExprList().getExprs().entrySet().stream()
                .map(each -> text(each.getKey()) + " = " + text(each.getValue()))
                .collect(Collectors.joining(", "));
        above("compute " + made.replaceAll("\\s+", " "), extend);
    }

    @Override
    public void visit(OpGroup group) {
        String by = group.getGroupVars().getVars().stream().map(this::text).collect(Collectors.joining(" "));
        String made = group.getAggregators().stream()
                .map(each -> each.getAggregator().asSparqlExpr(names))
                .collect(Collectors.joining(", "));
        above(
                (by.isEmpty() ? "put all together" : "put together what has the same " + by)
                        + (made.isEmpty() ? "" : " and compute " + made),
                group);
    }

    @Override
    public void visit(OpProject project) {
        above("show " + project.getVars().stream().map(this::text).collect(Collectors.joining(" ")), project);
    }

    @Override
    public void visit(OpOrder order) {
        above("sort", order);
    }

    @Override
    public void visit(OpTopN top) {
        above("keep the first " + top.getLimit() + " of what is sorted", top);
    }

    @Override
    public void visit(OpSlice slice) {
        above("keep at most " + slice.getLength() + " rows", slice);
    }

    @Override
    public void visit(OpDistinct distinct) {
        above("drop doubles", distinct);
    }

    @Override
    public void visit(OpReduced reduced) {
        above("drop doubles that stand together", reduced);
    }

    @Override
    public void visit(OpSequence sequence) {
        all("one after the other, each for what those before it found:", sequence);
    }

    @Override
    public void visit(OpDisjunction disjunction) {
        all("any of:", disjunction);
    }

    @Override
    public void visit(OpUnion union) {
        both("either of:", union);
    }

    @Override
    public void visit(OpJoin join) {
        both("work out both and join them:", join);
    }

    @Override
    public void visit(OpLeftJoin join) {
        both("the first, with the second where there is one:", join);
    }

    @Override
    public void visit(OpConditional join) {
        both("the first, with the second where there is one, looked up for each:", join);
    }

    @Override
    public void visit(OpMinus minus) {
        both("the first without the second:", minus);
    }
}
