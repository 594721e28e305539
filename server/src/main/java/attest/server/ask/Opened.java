package attest.server.ask;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpDistinct;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpMinus;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpReduced;
import org.apache.jena.sparql.algebra.op.OpSlice;
import org.apache.jena.sparql.algebra.optimize.TransformPathFlatten;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.graph.NodeTransformLib;

/**
 * A query opened up: its solutions show every variable at any depth, under names of their own, and beside each group
 * stand the solutions that it was computed from. What must be absent stays as it is: nothing can show it.
 */
final class Opened extends TransformCopy {
    private boolean absent;
    private boolean path;
    private int scopes;
    private final Op op;

    private Opened(Query query) {
        op = Transformer.transform(this, flat(Algebra.compile(query)));
    }

    /** Steps one after the other become patterns with the nodes between them; other paths stay. */
    private static Op flat(Op op) {
        return Transformer.transform(new TransformPathFlatten(), op);
    }

    static Opened of(Query query) {
        return new Opened(query);
    }

    Op op() {
        return op;
    }

    /** Whether a row also rests on something that is not said, other than of what the row shows. */
    boolean needsAbsence() {
        return absent;
    }

    /** Whether the query follows a path, whose steps no variable shows. */
    boolean followsPath() {
        return path;
    }

    @Override
    public Op transform(OpProject project, Op sub) {
        return apart(sub, project.getVars());
    }

    @Override
    public Op transform(OpDistinct distinct, Op sub) {
        return sub;
    }

    @Override
    public Op transform(OpReduced reduced, Op sub) {
        return sub;
    }

    @Override
    public Op transform(OpOrder order, Op sub) {
        return sub;
    }

    @Override
    public Op transform(OpSlice slice, Op sub) {
        return OpJoin.create(slice, sub);
    }

    @Override
    public Op transform(OpGroup group, Op sub) {
        Op members = group.getGroupVars().getExprs().isEmpty() ? sub : OpExtend.create(sub, group.getGroupVars());
        Op computed = new OpProject(group, List.copyOf(OpVars.visibleVars(group)));
        return OpJoin.create(computed, members);
    }

    @Override
    public Op transform(OpFilter filter, Op sub) {
        Op opened = sub;
        ExprList rest = new ExprList();
        for (Expr expression : filter.getExprs()) {
            if (expression instanceof E_Exists exists) {
                Op inner = Transformer.transform(this, exists.getGraphPattern());
                opened = OpJoin.create(opened, apart(inner, OpVars.visibleVars(sub)));
            } else {
                rest.add(expression);
                absent |= expression instanceof E_NotExists not && looksElsewhere(not.getGraphPattern(), sub);
            }
        }
        return rest.isEmpty() ? opened : OpFilter.filterBy(rest, opened);
    }

    @Override
    public Op transform(OpMinus minus, Op left, Op right) {
        absent |= looksElsewhere(minus.getRight(), left);
        return OpMinus.create(left, minus.getRight());
    }

    @Override
    public Op transform(OpPath step) {
        path = true;
        return step;
    }

    /** A pattern without variables of its own only looks at properties of what the row shows anyway. */
    private static boolean looksElsewhere(Op pattern, Op shown) {
        return !OpVars.visibleVars(shown).containsAll(OpVars.mentionedVars(pattern));
    }

    /** Gives all other variables names that stand nowhere else. */
    private Op apart(Op sub, Collection<Var> shared) {
        Set<Var> hidden = new LinkedHashSet<>(OpVars.visibleVars(sub));
        hidden.removeAll(shared);
        String scope = ++scopes + "~";
        Map<Var, Var> names = new HashMap<>();
        hidden.forEach(variable -> names.put(variable, Var.alloc(scope + variable.getVarName())));
        return hidden.isEmpty()
                ? sub
                : NodeTransformLib.transform(node -> node instanceof Var v ? names.getOrDefault(v, v) : node, sub);
    }
}
