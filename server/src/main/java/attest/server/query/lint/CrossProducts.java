package attest.server.query.lint;

import attest.server.query.ParameterBlocks;
import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.sparql.core.Var;

/**
 * Parts of one group that share no variable: each row of the one comes with each row of the other. Parameters are left
 * out, for the binder caps them; a FILTER joins nothing, for it runs on the product.
 */
final class CrossProducts {
    private CrossProducts() {}

    static void check(SavedQuery query, Report report) {
        Anatomy anatomy = Anatomy.of(query.query());
        anatomy.groups.forEach(group -> check(GroupParts.of(group), report));
        anatomy.correlated.forEach(inside -> {
            List<Set<Var>> parts = new ArrayList<>(GroupParts.of(inside.group()));
            parts.add(inside.bound()); // what a row of the outer pattern has bound joins the parts inside EXISTS
            check(parts, report);
        });
    }

    private static void check(Collection<Set<Var>> parts, Report report) {
        List<Set<Var>> islands = islands(parts);
        if (islands.size() > 1) {
            Var lonely = islands.stream()
                    .reduce((first, next) -> next.size() <= first.size() ? next : first)
                    .orElseThrow()
                    .iterator()
                    .next();
            String message = "?%s is joined to nothing else in its group, so that all its rows come with all others; "
                    + "link it by a shared variable";
            report.variable(lonely.getVarName(), "cross-product", message.formatted(lonely.getVarName()));
        }
    }

    /** Joins parts that share a variable until none do. */
    private static List<Set<Var>> islands(Collection<Set<Var>> parts) {
        List<Set<Var>> islands = new ArrayList<>();
        for (Set<Var> part : parts) {
            List<Set<Var>> touched = islands.stream()
                    .filter(other -> !Collections.disjoint(other, part))
                    .toList();
            Set<Var> island = new LinkedHashSet<>(part);
            touched.forEach(island::addAll);
            islands.removeAll(touched);
            islands.add(island);
        }
        islands.removeIf(island -> island.stream().allMatch(var -> ParameterBlocks.isParameterName(var.getVarName())));
        return islands;
    }
}
