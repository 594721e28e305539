package attest.server.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpExtend;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpJoin;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.util.VarUtils;

/**
 * Rows to be sorted, without the patterns that only fetch a value which nothing there needs; those are matched afterwards.
 *
 * @param rest what is sorted
 * @param patterns what is matched for each row later
 */
record LateValues(Op rest, BasicPattern patterns) {
    static LateValues of(Op rows, Set<Var> keys) {
        List<Triple> all = new ArrayList<>();
        Op others = patterns(rows, pattern -> {
            all.addAll(pattern.getPattern().getList());
            return new OpBGP();
        });
        Set<Var> needed = new HashSet<>(keys);
        needed.addAll(OpVars.mentionedVars(others));
        needed.addAll(OpVars.visibleVars(others));
        BasicPattern late = new BasicPattern();
        for (Triple triple : List.copyOf(all)) {
            List<Triple> staying = new ArrayList<>(all);
            staying.remove(triple);
            if (onlyFetches(triple, needed, variables(staying))) {
                late.add(triple);
                all.remove(triple);
            }
        }
        return new LateValues(patterns(rows, pattern -> keep(pattern, all)), late);
    }

    private static boolean onlyFetches(Triple triple, Set<Var> needed, Set<Var> elsewhere) {
        return triple.getObject() instanceof Var value
                && triple.getPredicate().isURI()
                && triple.getSubject() instanceof Var thing
                && elsewhere.contains(thing)
                && !elsewhere.contains(value)
                && !needed.contains(value);
    }

    private static Set<Var> variables(Collection<Triple> triples) {
        Set<Var> variables = new HashSet<>();
        triples.forEach(triple -> VarUtils.addVarsFromTriple(variables, triple));
        return variables;
    }

    private static OpBGP keep(OpBGP pattern, Collection<Triple> kept) {
        return new OpBGP(BasicPattern.wrap(
                pattern.getPattern().getList().stream().filter(kept::contains).toList()));
    }

    /** The same with other patterns, wherever rows only become fewer by them. */
    private static Op patterns(Op op, UnaryOperator<OpBGP> other) {
        if (op instanceof OpBGP pattern) {
            return other.apply(pattern);
        }
        if (op instanceof OpFilter filter) {
            return OpFilter.filterBy(filter.getExprs(), patterns(filter.getSubOp(), other));
        }
        if (op instanceof OpExtend extend) {
            return OpExtend.create(patterns(extend.getSubOp(), other), extend.getVarExprList());
        }
        return op instanceof OpJoin join
                ? OpJoin.create(patterns(join.getLeft(), other), patterns(join.getRight(), other))
                : op;
    }

    Op join(Op sorted) {
        return patterns.isEmpty() ? sorted : OpSequence.create(sorted, new OpBGP(patterns));
    }
}
