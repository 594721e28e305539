package attest.server.guard;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** Refuses patterns that would reach out of the store: endpoints that are not listed, and properties that are code. */
final class Patterns extends TransformCopy {
    private static final String LISTS = "http://jena.apache.org/ARQ/list#";
    /** The index itself refuses what would read all of it. */
    private static final String WORDS = "http://jena.apache.org/text#query";

    private final Outside outside;
    private boolean reachesOut;

    Patterns(Outside outside) {
        this.outside = outside;
    }

    /** Whether another endpoint is asked: then the same data do not give the same answer. */
    boolean reachesOut() {
        return reachesOut;
    }

    /** What is meant for another stays as it was written: what stands for its parts here could not be sent. */
    @Override
    public Op transform(OpService service, Op inside) {
        outside.judge(service.getService());
        reachesOut = true;
        return service;
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
