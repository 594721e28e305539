package attest.server.query.check;

import attest.server.guard.Refusal;
import attest.server.query.Answer;
import attest.server.query.BadParameter;
import attest.server.query.QueryCatalog;
import attest.server.query.QueryTest;
import attest.server.query.QueryTimeout;
import attest.server.query.SavedQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;

/** Runs the tests of saved queries on their data. */
public final class QueryCheck {
    private final Fixtures fixtures;

    public QueryCheck(Fixtures fixtures) {
        this.fixtures = fixtures;
    }

    /** All tests of all queries, in the order of the files. */
    public List<Outcome> run(QueryCatalog catalog) {
        List<Outcome> outcomes = new ArrayList<>();
        for (SavedQuery query : catalog.queries()) {
            for (QueryTest test : query.header().tests()) {
                outcomes.add(run(query, test));
            }
        }
        return outcomes;
    }

    /** One test; one whose data cannot be read fails, and does not stop the others. */
    public Outcome run(SavedQuery query, QueryTest test) {
        if (!fixtures.has(test)) {
            return new Outcome(query.id(), test.name(), false, List.of());
        }
        try {
            return new Outcome(query.id(), test.name(), true, failures(query, test, fixtures.open(test)));
        } catch (IOException | RiotException unreadable) {
            String message = "cannot read the data '" + test.data() + "': " + unreadable.getMessage();
            return new Outcome(query.id(), test.name(), true, List.of(message));
        }
    }

    private static List<String> failures(SavedQuery query, QueryTest test, DatasetGraph data) {
        try {
            Answer answer = query.run(data, test.with());
            List<String> failures = new ArrayList<>();
            test.expect().error().ifPresent(error -> failures.add("expected the error " + error.word() + ", got rows"));
            failures.addAll(new Expected(test.expect(), query.query().getPrefixMapping()).failures(answer));
            failures.addAll(new Soundness(query, data).failures(answer));
            failures.addAll(withoutOptional(query, test, data, answer));
            return failures;
        } catch (BadParameter refused) {
            boolean expected =
                    test.expect().error().filter(refused.reason()::equals).isPresent();
            return expected ? List.of() : List.of(refused.getMessage());
        } catch (QueryTimeout | Refusal failed) {
            return List.of(failed.getMessage());
        }
    }

    /** An optional parameter narrows: without it the rows cannot vanish. */
    private static List<String> withoutOptional(SavedQuery query, QueryTest test, DatasetGraph data, Answer answer) {
        List<String> failures = new ArrayList<>();
        for (String name : test.with().keySet()) {
            Map<String, List<String>> rest = new TreeMap<>(test.with());
            rest.remove(name);
            if (query.isOptional(name)
                    && !answer.rows().isEmpty()
                    && query.run(data, rest).rows().isEmpty()) {
                failures.add("without the optional parameter " + name + " there are no rows;" + " write FILTER(!BOUND(?"
                        + name + ") || …)");
            }
        }
        return failures;
    }
}
