package attest.app.bench;

import attest.server.query.Parameter;
import attest.server.query.QueryTimeout;
import attest.server.query.SavedQuery;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** Asks and takes the time. */
final class Asking {
    private static final int QUERY_RUNS = 6;
    private static final int ROWS = 100;
    private static final Map<String, String> BUSY = Map.of(
            ":Person", "https://w3id.org/attest/data/person/p0",
            ":Office", "https://w3id.org/attest/data/office/o0",
            ":Event", "https://w3id.org/attest/data/event/e0",
            ":Organization", "https://w3id.org/attest/data/organization/b0");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** To the first byte of each address; an address that fails is told. */
    Times page(String kind, List<String> urls, int rounds) throws IOException {
        List<Double> runs = new ArrayList<>();
        String note = "";
        for (int round = 0; round < rounds; round++) {
            for (String url : urls) {
                long begin = System.nanoTime();
                HttpResponse<InputStream> answer = send(url);
                try (InputStream body = answer.body()) {
                    body.read();
                    runs.add((System.nanoTime() - begin) / 1e6);
                    body.readAllBytes();
                }
                if (answer.statusCode() >= 400) {
                    note = "status " + answer.statusCode();
                }
            }
        }
        return Times.of(kind, runs, note);
    }

    private HttpResponse<InputStream> send(String url) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Accept", "text/html,*/*;q=0.5")
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }

    /** The first hundred rows of a saved query, about the busiest things where it needs any. */
    Times query(SavedQuery query, DatasetGraph dataset) {
        List<Double> runs = new ArrayList<>();
        String note = "";
        for (int i = 0; i < QUERY_RUNS && note.isEmpty(); i++) {
            long begin = System.nanoTime();
            try {
                query.run(dataset, values(query), 0, ROWS);
            } catch (QueryTimeout late) {
                note = "time limit";
            }
            runs.add((System.nanoTime() - begin) / 1e6);
        }
        return Times.of(query.id(), runs, note);
    }

    private static Map<String, List<String>> values(SavedQuery query) {
        Map<String, List<String>> values = new TreeMap<>();
        for (Map.Entry<String, Parameter> parameter : query.header().params().entrySet()) {
            String busy = BUSY.get(parameter.getValue().entityClass().orElse(""));
            boolean asked = parameter.getValue().required() || !query.isOptional(parameter.getKey());
            if (busy != null && asked) {
                values.put(parameter.getKey(), List.of(busy));
            }
        }
        return values;
    }
}
