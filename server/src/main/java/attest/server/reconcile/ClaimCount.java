package attest.server.reconcile;

import attest.server.store.Names;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** How many claims, not rejected, have a thing as subject or object. */
record ClaimCount() implements Property {
    @Override
    public String id() {
        return "claimCount";
    }

    @Override
    public String name() {
        return "number of claims";
    }

    @Override
    public String description() {
        return "How many claims, not rejected in review, are about it or name it as object.";
    }

    @Override
    public Set<Type> types() {
        return EnumSet.allOf(Type.class);
    }

    @Override
    public List<Value> values(Look look, Node thing) {
        return List.of(new Value.Whole(count(look, thing)));
    }

    @Override
    public OptionalDouble fit(Look look, Node thing, List<Wanted> wanted) {
        return Fit.best(
                List.of(count(look, thing)),
                wanted,
                (count, given) -> given.text().strip().equals(String.valueOf(count)) ? 1 : 0);
    }

    private static int count(Look look, Node thing) {
        return Math.toIntExact(Stream.of("subject", "object")
                .flatMap(term -> look.facts().subjects(Node.ANY, Names.term(term), thing))
                .filter(node -> node.getURI().startsWith(Names.BASE + "claim/"))
                .filter(claim -> !look.naming().isRejected(claim))
                .distinct()
                .count());
    }
}
