package attest.server.store;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Table;
import org.apache.jena.sparql.algebra.TableFactory;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.apache.jena.sparql.core.BasicPattern;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;

/** Finds the solutions of a basic graph pattern in which some given statement takes part. */
final class Pattern {
    private Pattern() {}

    static boolean names(BasicPattern pattern, Var variable) {
        return pattern.getList().stream()
                .anyMatch(line -> line.getSubject().equals(variable)
                        || line.getPredicate().equals(variable)
                        || line.getObject().equals(variable));
    }

    /** The values of a variable in those solutions. */
    static Set<Node> values(BasicPattern pattern, Var variable, Collection<Triple> given, DatasetGraph dataset) {
        Set<Node> values = new HashSet<>();
        for (Triple line : pattern) {
            Table matches = TableFactory.create();
            given.forEach(triple -> match(line, triple).ifPresent(matches::addBinding));
            if (matches.isEmpty()) {
                continue;
            }
            BasicPattern others = new BasicPattern(pattern);
            others.getList().remove(line);
            OpSequence joined = OpSequence.create();
            joined.add(OpTable.create(matches));
            joined.add(new OpBGP(others));
            Algebra.exec(joined, dataset).forEachRemaining(row -> values.add(row.get(variable)));
        }
        return values;
    }

    private static Optional<Binding> match(Triple line, Triple triple) {
        BindingBuilder found = Binding.builder();
        boolean fits = match(line.getSubject(), triple.getSubject(), found)
                && match(line.getPredicate(), triple.getPredicate(), found)
                && match(line.getObject(), triple.getObject(), found);
        return fits ? Optional.of(found.build()) : Optional.empty();
    }

    private static boolean match(Node asked, Node there, BindingBuilder found) {
        if (!Var.isVar(asked)) {
            return asked.equals(there);
        }
        Var variable = Var.alloc(asked);
        if (found.contains(variable)) {
            return found.get(variable).equals(there);
        }
        found.add(variable, there);
        return true;
    }
}
