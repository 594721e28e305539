package attest.server.query;

import attest.server.federate.Endpoints;
import attest.server.federate.Visit;
import attest.server.guard.Stopped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * A question kept in a file: front matter, and a SELECT that runs unchanged, with its defaults, in any SPARQL 1.1 tool.
 *
 * @param id the path below the folder of queries, without {@code .rq}
 * @param text the file as typed
 * @param header its front matter
 * @param query its parsed body; not to be changed
 */
public record SavedQuery(String id, String text, Header header, Query query) {
    /** Saved queries must run on other engines too: no extension of Jena's. */
    static final Syntax SYNTAX = Syntax.syntaxSPARQL_11;

    private static final RewriteFactory OPTIMIZER = context -> query ->
            Sorted.carriedOut(Optimize.stdOptimizationFactory.create(context).rewrite(EarlySort.of(query)));

    /** Reads a file; {@link BadQuery} with the first place that makes it unusable. */
    public static SavedQuery read(String id, String text) {
        Header header = HeaderReader.read(FrontMatter.read(id + ".rq", text));
        SavedQuery saved = new SavedQuery(id, text, header, parse(id, text));
        saved.refuseParametersWithoutBlock();
        return saved;
    }

    /** SHA-256 of the file with LF line ends: what a citation names. */
    public String sha256() {
        return DigestUtils.sha256Hex(text.replace("\r\n", "\n"));
    }

    public String file() {
        return id + ".rq";
    }

    /** Whether a parameter's default is UNDEF: then it is not given unless a caller gives it. */
    public boolean isOptional(String parameter) {
        return defaults(parameter).isEmpty();
    }

    /** A parameter's default as it stands in its VALUES block, by the query's prefixes; empty for UNDEF. */
    public List<String> defaults(String parameter) {
        List<String> variables = header.params().get(parameter).variables(parameter);
        SerializationContext names = new SerializationContext(query.getPrefixMapping());
        return ParameterBlocks.in(query).stream()
                .filter(block -> variables.contains(block.variable().getVarName()))
                .flatMap(block -> block.rows().stream()
                        .filter(row -> !row.isEmpty())
                        .map(row -> FmtUtils.stringForNode(row.get(block.variable()), names)))
                .distinct()
                .toList();
    }

    /** The query with these values in place of its defaults; {@link BadParameter} if one does not fit. */
    public Query bind(Map<String, List<String>> values) {
        return new Binder(query, header.params()).bind(values);
    }

    /**
     * Asks the default graph of a dataset, which is to show all its graphs, in one read transaction.
     *
     * @throws BadParameter if a value does not fit
     * @throws QueryTimeout after the header's timeout
     */
    public Answer run(DatasetGraph dataset, Map<String, List<String>> values) {
        return run(dataset, bind(values));
    }

    /**
     * Asks as {@link #run(DatasetGraph, Map)} for some of the rows only.
     *
     * @param offset rows left out before the first one
     * @param most rows at most
     */
    public Answer run(DatasetGraph dataset, Map<String, List<String>> values, long offset, long most) {
        Query bound = bind(values).cloneQuery();
        long left = bound.hasLimit() ? Math.max(0, bound.getLimit() - offset) : most;
        bound.setOffset((bound.hasOffset() ? bound.getOffset() : 0) + offset);
        bound.setLimit(Math.min(left, most));
        return run(dataset, bound);
    }

    private Answer run(DatasetGraph dataset, Query bound) {
        return dataset.calculateRead(() -> {
            Context context = Context.setupContextForDataset(ARQ.getContext(), dataset);
            Endpoints others = Endpoints.of(dataset);
            header.services()
                    .forEach(iri -> others.judge(NodeFactory.createURI(iri))); // even if nothing is to be asked
            Visit visit = others.visit(context, Duration.ofSeconds(header.timeout()));
            try (QueryExec running = QueryExec.dataset(dataset)
                    .query(bound)
                    .context(context)
                    .set(ARQConstants.sysOptimizerFactory, OPTIMIZER)
                    .set(ARQ.optTopNSorting, false)
                    .timeout(header.timeout(), TimeUnit.SECONDS)
                    .build()) {
                return Answer.of(running.select(), bound.getPrefixMapping(), visit);
            } catch (QueryCancelledException ended) {
                throw Stopped.refusal(ended)
                        .map(RuntimeException.class::cast)
                        .orElseGet(() -> new QueryTimeout(this, ended));
            }
        });
    }

    private static Query parse(String id, String text) {
        try {
            Query query = QueryFactory.create(text, SYNTAX);
            if (query.isSelectType()) {
                return query;
            }
            throw bad(id, body(text), 1, "expected a SELECT, got " + query.queryType());
        } catch (QueryParseException wrong) {
            throw bad(id, Math.max(1, wrong.getLine()), Math.max(1, wrong.getColumn()), firstLine(wrong));
        } catch (QueryException wrong) {
            throw bad(id, body(text), 1, firstLine(wrong));
        }
    }

    /** The first line below the front matter. */
    private static int body(String text) {
        return 1 + (int) text.lines().takeWhile(line -> line.startsWith("#+")).count();
    }

    private static String firstLine(QueryException wrong) {
        return wrong.getMessage().lines().findFirst().orElse("does not parse");
    }

    /** A value for such a parameter would be dropped in silence, and the answer be to another question. */
    private void refuseParametersWithoutBlock() {
        List<Var> blocks = ParameterBlocks.in(query).stream()
                .map(ParameterBlocks.Block::variable)
                .toList();
        header.params().forEach((name, parameter) -> {
            for (String variable : parameter.variables(name)) {
                if (!blocks.contains(Var.alloc(variable))) {
                    String message = "the parameter %s needs 'VALUES ?%s { … }' with its default in the WHERE clause";
                    throw located(text.indexOf(name + ":"), message.formatted(name, variable));
                }
            }
        });
    }

    private BadQuery located(int offset, String message) {
        String before = text.substring(0, Math.max(0, offset));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new BadQuery(
                new Finding(file(), line, before.length() - before.lastIndexOf('\n'), "parameters", message));
    }

    private static BadQuery bad(String id, int line, int column, String message) {
        return new BadQuery(new Finding(id + ".rq", line, column, "sparql", message));
    }
}
