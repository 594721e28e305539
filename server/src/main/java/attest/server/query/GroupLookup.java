package attest.server.query;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpAssign;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpProject;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.Var;

/**
 * A subselect that groups by what a row knows already: it can be asked for that row's group alone. Where it is not so, all
 * groups have to be made for one row.
 */
final class GroupLookup {
    private GroupLookup() {}

    /** Whether a part can be worked out for each row of another with the row's values put into it. */
    static boolean fits(Op rows, Op part) {
        if (!(part instanceof OpProject project)) {
            return false;
        }
        Op below = project.getSubOp();
        while (below instanceof OpExtend extend) {
            below = extend.getSubOp();
        }
        if (!(below instanceof OpGroup group)
                || !group.getGroupVars().getExprs().isEmpty()) {
            return false;
        }
        Set<Var> by = new HashSet<>(group.getGroupVars().getVars());
        Set<Var> shared = OpVars.visibleVars(rows);
        shared.retainAll(OpVars.visibleVars(part));
        return !shared.isEmpty()
                && by.containsAll(shared)
                && OpVars.fixedVars(rows).containsAll(shared)
                && OpVars.fixedVars(group.getSubOp()).containsAll(shared)
                && Collections.disjoint(given(group.getSubOp()), shared);
    }

    /** What is computed or listed there, and not matched: a value put in its place would be lost. */
    private static Set<Var> given(Op part) {
        Set<Var> given = new HashSet<>();
        OpWalker.walk(part, new OpVisitorBase() {
            @Override
            public void visit(OpExtend extend) {
                given.addAll(extend.getVarExprList().getVars());
            }

            @Override
            public void visit(OpAssign assign) {
                given.addAll(assign.getVarExprList().getVars());
            }

            @Override
            public void visit(OpTable table) {
                given.addAll(table.getTable().getVars());
            }

            @Override
            public void visit(OpProject project) {
                given.addAll(project.getVars());
            }
        });
        return given;
    }
}
