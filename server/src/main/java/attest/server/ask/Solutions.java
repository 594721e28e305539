package attest.server.ask;

import attest.server.federate.Endpoints;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingRoot;
import org.apache.jena.sparql.util.Context;

/** The solutions of an algebra expression, all variables shown. */
final class Solutions {
    private Solutions() {}

    /**
     * Hands over solutions until the taker has enough.
     *
     * @param taker whether it wants more
     * @throws org.apache.jena.query.QueryCancelledException when time runs out
     */
    static void each(Op op, DatasetGraph data, Duration time, Predicate<Binding> taker) {
        AtomicBoolean cancel = new AtomicBoolean();
        Context context = Context.setupContextForDataset(ARQ.getContext(), data);
        Endpoints.of(data).visit(context, time);
        context.set(ARQConstants.symCancelQuery, cancel);
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> cancel.set(true));
        QueryIterator solutions = QueryEngineRegistry.findFactory(op, data, context)
                .create(op, data, BindingRoot.create(), context)
                .iterator();
        try {
            while (solutions.hasNext() && taker.test(solutions.next())) {
                // the taker does all
            }
        } finally {
            solutions.close();
        }
    }
}
