package attest.server.federate;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.resultset.ResultsWriter;

/**
 * Answers in the place of endpoints, from data of tests.
 *
 * @param data by the IRI of the endpoint
 */
record StandIns(Map<String, DatasetGraph> data) implements Courier {
    @Override
    public String ask(String endpoint, String query, Duration left) {
        DatasetGraph there = data.get(endpoint);
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        there.executeRead(() -> {
            try (QueryExec asked = QueryExec.dataset(there)
                    .query(QueryFactory.create(query, Syntax.syntaxSPARQL_11))
                    .timeout(left.toMillis(), TimeUnit.MILLISECONDS)
                    .build()) {
                ResultsWriter.create().lang(ResultSetLang.RS_JSON).write(json, asked.select());
            }
        });
        return json.toString(StandardCharsets.UTF_8);
    }
}
