package attest.server.gallery;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.gallery.EditorPage.Fault;
import attest.server.gallery.EditorPage.Graph;
import attest.server.gallery.EditorPage.Outcome;
import attest.server.gallery.EditorPage.Table;
import attest.server.gallery.EditorPage.Verdict;
import attest.server.guard.Guard;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.page.Ref;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

/** Runs what a stranger typed, within the limits of the guard, for a page: the first rows, or the place of the fault. */
record Sparql(Guard guard, DatasetGraph dataset) {
    private static final String BASE = "https://w3id.org/attest/data/";
    private static final int MOST = 500;

    Outcome ask(String text) {
        try {
            Query query = guard.parse(text, BASE).query();
            return guard.inTurn(() -> dataset.calculateRead(() -> run(query)));
        } catch (Refusal refused) {
            return fault(refused.problem(), text);
        }
    }

    /** What is wrong with the text, without asking it. */
    Optional<Fault> check(String text) {
        try {
            guard.parse(text, BASE);
            return Optional.empty();
        } catch (Refusal refused) {
            return Optional.of(fault(refused.problem(), text));
        }
    }

    private Outcome run(Query query) {
        try (QueryExec running = guard.prepare(query, dataset, guard.limits().time())) {
            if (query.isSelectType()) {
                return table(running.select());
            }
            return query.isAskType() ? new Verdict(running.ask()) : graph(query, running);
        } catch (QueryCancelledException reason) {
            throw guard.cancelled(reason);
        } catch (JenaException wrong) {
            throw new Refusal(new Problem(422, "Query cannot be answered", String.valueOf(wrong.getMessage())));
        } catch (StackOverflowError deep) {
            throw Refusal.badRequest("Query too deep", "The query nests too deeply to be run.");
        } catch (OutOfMemoryError full) {
            throw new Refusal(new Problem(503, "Memory limit", "The query needs more memory than there is."));
        }
    }

    private Table table(RowSet rows) {
        Addresses addresses = new Addresses(Names.BASE, new Facts(dataset));
        List<List<Ref>> shown = new ArrayList<>();
        while (rows.hasNext() && shown.size() < MOST) {
            Binding row = rows.next();
            shown.add(rows.getResultVars().stream()
                    .map(column -> Optional.ofNullable(row.get(column))
                            .map(value -> words(value, addresses))
                            .orElse(Ref.plain("")))
                    .toList());
        }
        return new Table(Var.varNames(rows.getResultVars()), shown, rows.hasNext());
    }

    private static Ref words(Node value, Addresses addresses) {
        return value.isURI() ? addresses.ref(value) : Ref.plain(Facts.text(value));
    }

    private Graph graph(Query query, QueryExec running) {
        org.apache.jena.graph.Graph graph = GraphFactory.createDefaultGraph();
        if (query.isDescribeType()) {
            running.describe(graph);
        } else {
            running.constructTriples().forEachRemaining(triple -> {
                graph.add(triple);
                if (graph.size() > MOST) {
                    throw Refusal.tooLarge("triples on a page", MOST);
                }
            });
        }
        graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
        return new Graph(RDFWriter.source(graph).lang(Lang.TURTLE).asString());
    }

    private static Fault fault(Problem problem, String text) {
        int line = problem.more().get("line") instanceof Integer number ? number : 0;
        int column = problem.more().get("column") instanceof Integer number ? number : 0;
        String source = text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("");
        return new Fault(problem.status(), problem.title(), Plain.words(problem.detail()), line, column, source);
    }
}
