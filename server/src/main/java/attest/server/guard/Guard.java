package attest.server.guard;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;

/**
 * Lets a stranger's query run if it stays inside the store, and inside the limits. Judged is the algebra, where nothing
 * can hide in a sub-query, an EXISTS, an aggregate or an ORDER BY; the same pass makes regular expressions stoppable.
 */
public final class Guard {
    private static final Duration QUEUE = Duration.ofSeconds(5);
    private static final int WAITING = 8;

    private final Limits limits;
    private final Places places;
    private final Outside outside;

    public Guard(Limits limits, Outside outside) {
        this.limits = limits;
        this.outside = outside;
        this.places = new Places(limits.running(), WAITING, QUEUE);
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Parses and judges a query.
     *
     * @param text SPARQL 1.1, without ARQ's extensions
     * @param base against which relative IRIs are resolved
     * @throws Refusal 400 with line and column when it does not parse, 403 when it asks for what is not allowed, 413 when
     *     it is too long
     */
    public Judged parse(String text, String base) {
        if (text.length() > limits.characters()) {
            throw new Refusal(new Problem(
                    413, "Query too long", "A query may have %d characters.".formatted(limits.characters())));
        }
        try {
            Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
            return new Judged(query, isSteady(query));
        } catch (QueryParseException wrong) {
            throw syntax(wrong);
        } catch (QueryException wrong) {
            throw Refusal.badRequest("Query not understood", String.valueOf(wrong.getMessage()));
        } catch (StackOverflowError deep) {
            throw tooDeep();
        }
    }

    private boolean isSteady(Query query) {
        if (query.getQueryPattern() == null) {
            return true;
        }
        Expressions expressions = new Expressions(Watch.start(limits));
        Patterns patterns = new Patterns(outside);
        Transformer.transform(patterns, expressions, Algebra.compile(query));
        return expressions.areSteady() && !patterns.reachesOut();
    }

    /**
     * A query that may run.
     *
     * @param steady whether the same data give the same answer: no clock, chance, fresh name or other endpoint in it
     */
    public record Judged(Query query, boolean steady) {}

    private static Refusal tooDeep() {
        return Refusal.badRequest("Query too deep", "The query nests too many brackets or braces.");
    }

    private static Refusal syntax(QueryParseException wrong) {
        if (wrong.getCause() instanceof StackOverflowError) { // the parser wraps it
            return tooDeep();
        }
        String message = String.valueOf(wrong.getMessage());
        if (wrong.getLine() < 1) {
            return Refusal.badRequest("Query not understood", message);
        }
        return new Refusal(new Problem(
                400, "Query not understood", message, Map.of("line", wrong.getLine(), "column", wrong.getColumn())));
    }

    /**
     * Prepares a judged query to run within the limits.
     *
     * @param asked a shorter time that the client asked for; a longer one is cut
     */
    public QueryExec prepare(Query query, DatasetGraph dataset, Duration asked) {
        Duration time = asked.compareTo(limits.time()) < 0 ? asked : limits.time();
        Watch watch = Watch.start(limits.withTime(time));
        RewriteFactory optimizer =
                context -> op -> Optimize.stdOptimizationFactory.create(context).rewrite(guarded(op, watch));
        Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
        outside.enter(context, time);
        return QueryExec.dataset(dataset)
                .query(query)
                .context(context)
                .set(TDB2.symUnionDefaultGraph, !query.hasDatasetDescription()) // else FROM would not count
                .set(ARQConstants.sysOptimizerFactory, optimizer)
                .timeout(time.toMillis(), TimeUnit.MILLISECONDS)
                .build();
    }

    /** The problem of a query that did not come to its end: it was stopped, or took too long. */
    public Refusal cancelled(QueryCancelledException reason) {
        return Stopped.refusal(reason).orElseGet(this::timeLimit);
    }

    /** The problem of a query that took too long. */
    public Refusal timeLimit() {
        return Refusal.timeLimit(limits);
    }

    private Op guarded(Op op, Watch watch) {
        return Transformer.transform(new Patterns(outside), new Expressions(watch), op);
    }

    /**
     * Does the work when there is a place among the queries that run.
     *
     * @throws Refusal 503 when none gets free in time
     */
    public <T> T inTurn(Supplier<T> work) {
        return places.inTurn(work);
    }
}
