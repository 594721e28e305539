package attest.server.sparql;

import attest.server.guard.Guard;
import attest.server.guard.Limits;
import attest.server.guard.Outside;
import attest.server.guard.Refusal;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/** The same language as at {@code /sparql}, for the owner at the terminal: no other endpoint, no code, but all the time. */
public final class LocalSparql {
    private static final Format TABLE = new Format("text/plain", "table", ResultSetLang.RS_Text);
    private static final Limits OWNER = new Limits(
            Duration.ofDays(1),
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            Integer.MAX_VALUE,
            1);

    private LocalSparql() {}

    /**
     * Answers a query as text.
     *
     * @param format short name of a format; empty for a table of rows or Turtle
     * @throws Refusal when the query is not understood or not allowed, or there is no such format
     */
    public static void answer(DatasetGraph dataset, String text, String format, OutputStream out) {
        Guard guard = new Guard(OWNER, Outside.NOBODY);
        Query query = guard.parse(text, "https://w3id.org/attest/data/").query();
        Format chosen = choose(query, format);
        dataset.executeRead(() -> {
            try (QueryExec running = guard.prepare(query, dataset, OWNER.time())) {
                new Answer(query, chosen, OWNER).write(running, out);
            } catch (QueryCancelledException reason) {
                throw guard.cancelled(reason);
            }
        });
    }

    private static Format choose(Query query, String name) {
        boolean rows = query.isSelectType() || query.isAskType();
        if (rows && (name.isEmpty() || name.equals(TABLE.name()))) {
            return TABLE;
        }
        List<Format> offer = rows ? Format.RESULTS : Format.TRIPLES;
        return Format.choose(offer, Optional.empty(), Optional.of(name).filter(given -> !given.isEmpty()));
    }
}
