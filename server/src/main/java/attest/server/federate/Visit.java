package attest.server.federate;

import attest.server.federate.KeptAnswers.Kept;
import attest.server.guard.Refusal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsReader;

/** All that one query of ours asks of other endpoints: within its time, so many calls, and who was consulted. */
public final class Visit {
    private final Courier courier;
    private final Optional<KeptAnswers> kept;
    private final Allowance allowance;
    private final Clock clock;
    private final long end;
    private final Map<String, Instant> consulted = new TreeMap<>();
    private int calls;

    Visit(Courier courier, Optional<KeptAnswers> kept, Allowance allowance, Clock clock, Duration time) {
        this.courier = courier;
        this.kept = kept;
        this.allowance = allowance;
        this.clock = clock;
        this.end = System.nanoTime() + time.toNanos();
    }

    /** The endpoints whose answers were used so far, by their IRIs. */
    public List<Consulted> consulted() {
        List<Consulted> all = new ArrayList<>();
        consulted.forEach((endpoint, asOf) -> all.add(new Consulted(endpoint, asOf)));
        return all;
    }

    /** Solutions of an endpoint: kept ones while they are fresh, and when it gives no others. */
    List<Binding> ask(String endpoint, String query) {
        Optional<Kept> known = kept.flatMap(answers -> answers.find(endpoint, query));
        Kept answer = known.filter(this::isFresh).orElseGet(() -> fetch(endpoint, query, known));
        consulted.merge(endpoint, answer.asOf(), (one, other) -> one.isBefore(other) ? one : other);
        return rows(endpoint, answer.rows());
    }

    private boolean isFresh(Kept answer) {
        return answer.asOf().plus(allowance.fresh()).isAfter(clock.instant());
    }

    private Kept fetch(String endpoint, String query, Optional<Kept> known) {
        try {
            if (++calls > allowance.calls()) {
                throw Trouble.tooManyCalls(endpoint, allowance.calls());
            }
            Kept fresh = new Kept(clock.instant(), courier.ask(endpoint, query, left(endpoint)));
            rows(endpoint, fresh.rows()); // what is not understood is not kept
            kept.ifPresent(answers -> answers.keep(endpoint, query, fresh));
            return fresh;
        } catch (Refusal failed) {
            return known.orElseThrow(() -> failed);
        }
    }

    private Duration left(String endpoint) {
        Duration left = Duration.ofNanos(end - System.nanoTime());
        if (left.isNegative()) {
            throw Trouble.late(endpoint);
        }
        return left;
    }

    private List<Binding> rows(String endpoint, String json) {
        List<Binding> rows = new ArrayList<>();
        try {
            RowSet read = ResultsReader.create()
                    .lang(ResultSetLang.RS_JSON)
                    .build()
                    .readRowSet(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
            while (read.hasNext()) {
                rows.add(read.next());
                if (rows.size() > allowance.rows()) {
                    throw Trouble.tooLarge(endpoint, allowance.rows(), "rows");
                }
            }
            return rows;
        } catch (JenaException | StackOverflowError damaged) { // the reader follows brackets as deep as they go
            throw Trouble.notRows(endpoint, "something else under that name");
        }
    }
}
