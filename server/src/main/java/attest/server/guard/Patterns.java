package attest.server.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Refuses patterns that would reach out of the store: other endpoints, and properties that are code. */
final class Patterns extends TransformCopy {
    private static final String LISTS = "http://jena.apache.org/ARQ/list#";
    /** The index itself refuses what would read all of it. */
    private static final String WORDS = "http://jena.apache.org/text#query";

    @Override
    public Op transform(OpService service, Op inside) {
        throw Refusal.forbidden("SERVICE is not allowed", "This endpoint asks no other: ask the other one yourself.");
    }

    @Override
    public Op transform(OpBGP pattern) {
        pattern.getPattern().forEach(Patterns::check);
        return super.transform(pattern);
    }

    private static void check(Triple triple) {
        Node predicate = triple.getPredicate();
        if (predicate.isURI() && isCode(predicate.getURI())) {
            throw Refusal.forbidden(
                    "Property function is not allowed", "%s would run code.".formatted(predicate.getURI()));
        }
    }

    private static boolean isCode(String iri) {
        return Functions.loadsClasses(iri)
                || (PropertyFunctionRegistry.get().isRegistered(iri) && !iri.startsWith(LISTS) && !iri.equals(WORDS));
    }
}
