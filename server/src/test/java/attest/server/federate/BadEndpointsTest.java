package attest.server.federate;

import static attest.server.federate.Federation.LABELS;
import static attest.server.federate.Federation.NOW;
import static attest.server.federate.Federation.labels;
import static attest.server.federate.Federation.saved;
import static attest.server.federate.Federation.things;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import attest.server.guard.Refusal;
import attest.server.query.Answer;
import attest.server.query.SavedQuery;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Endpoints that answer badly, too much, too slowly, or not at all. */
class BadEndpointsTest {
    @TempDir
    private Path data;

    static Stream<Arguments> badAnswers() {
        return Stream.of(
                arguments("Endpoint moved", 502, (EndpointStub.Way) (exchange, query) -> {
                    exchange.getResponseHeaders().set("Location", "http://127.0.0.1:1/inside");
                    exchange.sendResponseHeaders(307, -1);
                }),
                arguments("Answer of endpoint too large", 502, (EndpointStub.Way) (exchange, query) -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
                    exchange.sendResponseHeaders(200, 0);
                    while (true) {
                        exchange.getResponseBody().write(new byte[10_000]);
                    }
                }),
                arguments("Endpoint too slow", 504, (EndpointStub.Way) (exchange, query) -> pause(60_000)),
                arguments("Endpoint too slow", 504, (EndpointStub.Way) (exchange, query) -> {
                    exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 600; i++) {
                        exchange.getResponseBody().write(' ');
                        exchange.getResponseBody().flush();
                        pause(100);
                    }
                }),
                arguments("Endpoint not understood", 502, (EndpointStub.Way)
                        (exchange, query) -> send(exchange, 200, "text/html", "<p>Welcome")),
                arguments("Endpoint not understood", 502, (EndpointStub.Way) (exchange, query) ->
                        send(exchange, 200, "application/sparql-results+json", "{\"head\": {\"vars\": [\"la")),
                arguments("Endpoint not understood", 502, (EndpointStub.Way)
                        (exchange, query) -> send(exchange, 200, "application/sparql-results+json", "[]")),
                arguments("Endpoint not understood", 502, (EndpointStub.Way) (exchange, query) ->
                        send(exchange, 200, "application/sparql-results+json", "{\"head\": {}, \"boolean\": true}")),
                arguments("Endpoint not understood", 502, (EndpointStub.Way) (exchange, query) ->
                        send(exchange, 200, "application/sparql-results+json", "{\"head\": " + "[".repeat(40_000))),
                arguments("Endpoint not understood", 502, (EndpointStub.Way) (exchange, query) ->
                        send(exchange, 200, "application/sparql-results+json", row("{\"type\": \"uri\"}"))),
                arguments("Endpoint not understood", 502, (EndpointStub.Way) (exchange, query) -> send(
                        exchange, 200, "application/sparql-results+json", row("{\"type\": \"x\", \"value\": \"y\"}"))),
                arguments("Endpoint not understood", 502, (EndpointStub.Way)
                        (exchange, query) -> send(exchange, 200, "application/sparql-results+json", row("7"))),
                arguments("Endpoint not understood", 502, (EndpointStub.Way)
                        (exchange, query) -> send(exchange, 200, "application/sparql-results+json", "")),
                arguments("Answer of endpoint too large", 502, (EndpointStub.Way) (exchange, query) -> {
                    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
                    EndpointStub.send(exchange, 200, "application/sparql-results+json", packed(5_000_000));
                }),
                arguments("Endpoint failed", 502, (EndpointStub.Way)
                        (exchange, query) -> send(exchange, 500, "text/plain", "sorry")),
                arguments("Endpoint asks to wait", 502, (EndpointStub.Way) (exchange, query) -> {
                    exchange.getResponseHeaders().set("Retry-After", "90");
                    exchange.sendResponseHeaders(429, -1);
                }));
    }

    @ParameterizedTest
    @MethodSource("badAnswers")
    void a_bad_answer_is_told_in_time_even_with_silent(String title, int status, EndpointStub.Way way)
            throws IOException {
        try (EndpointStub other = new EndpointStub(way)) {
            long start = System.nanoTime();
            Refusal refusal = catchThrowableOfType(
                    Refusal.class, () -> ask(LABELS.replace("SERVICE", "SERVICE SILENT"), other, things(1)));

            assertThat(refusal.problem().title()).isEqualTo(title);
            assertThat(refusal.problem().status()).isEqualTo(status);
            assertThat(refusal.problem().detail()).contains(other.iri());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            assertThat(data.resolve("services")).doesNotExist();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERVICE <ENDPOINT> { ?item <http://their/label> ?label }",
                "OPTIONAL { SERVICE SILENT <ENDPOINT> { ?item <http://their/label> ?label } }",
                "FILTER EXISTS { SERVICE SILENT <ENDPOINT> { ?item <http://their/label> ?label } }",
                "FILTER NOT EXISTS { SERVICE <ENDPOINT> { ?item <http://their/label> ?label } }",
                "FILTER(false || EXISTS { SERVICE <ENDPOINT> { ?item <http://their/label> ?label } })",
                "BIND(COALESCE(EXISTS { SERVICE <ENDPOINT> { ?item ?p ?l } }, 'nobody') AS ?label)",
                "MINUS { SERVICE <ENDPOINT> { ?item <http://their/label> ?label } }",
                "{ SELECT ?item ?label { { ?item ?p ?label } UNION { SERVICE <ENDPOINT> { ?item ?p ?label } } } }",
            })
    void a_dead_endpoint_is_told_wherever_it_is_asked(String where) throws IOException {
        EndpointStub other = new EndpointStub(labels(1));
        other.close();

        assertThatThrownBy(() -> ask("?thing <http://our/same> ?item " + where, other, things(1)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Endpoint not reached");
    }

    @Test
    void an_endless_answer_is_not_read_on() throws IOException {
        AtomicLong written = new AtomicLong();
        try (EndpointStub other = new EndpointStub((exchange, query) -> {
            exchange.getResponseHeaders().set("Content-Type", "application/sparql-results+json");
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[10_000]);
                written.addAndGet(10_000);
            }
        })) {
            assertThatThrownBy(() -> ask(LABELS, other, things(1))).hasMessageContaining("too large");
            assertThat(written).hasValueLessThan(20_000_000);
        }
    }

    @Test
    void who_asks_to_wait_is_not_asked_before() throws IOException {
        try (EndpointStub other = new EndpointStub((exchange, query) -> {
            exchange.getResponseHeaders().set("Retry-After", "Sun, 1 Nov 2026 10:01:30 GMT");
            exchange.sendResponseHeaders(503, -1);
        })) {
            DatasetGraph ours = things(1);
            new Federation(data).serve(other, NOW, ours);
            SavedQuery query = saved(LABELS, other);

            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> query.run(ours, Map.of())).hasMessageContaining("asks to wait 90 seconds");
            }
            assertThat(other.queries).hasSize(1);
        }
    }

    @Test
    void a_query_may_not_call_for_each_of_many_rows() throws IOException {
        String each = "?thing <http://our/same> ?item OPTIONAL { SERVICE <ENDPOINT> { ?item ?p ?label } }";
        try (EndpointStub other = new EndpointStub(labels(1))) {
            assertThatThrownBy(
                            () -> ask(each, other, things(IntStream.range(0, 20).toArray())))
                    .hasMessageContaining("more than 5 times");
        }
    }

    @Test
    void not_all_that_is_here_is_gathered_before_another_is_asked() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            int[] many = IntStream.range(0, 1_001).toArray();
            assertThatThrownBy(() -> ask(LABELS, other, things(many))).hasMessageContaining("more than 1000 solutions");
            assertThat(other.queries).isEmpty();
        }
    }

    @Test
    void rows_without_end_are_refused() throws IOException {
        try (EndpointStub other =
                new EndpointStub(labels(IntStream.range(0, 501).toArray()))) {
            assertThatThrownBy(() -> ask("SERVICE <ENDPOINT> { ?s ?p ?label }", other, things(1)))
                    .hasMessageContaining("Answer of endpoint too large");
        }
    }

    private Answer ask(String where, EndpointStub other, DatasetGraph ours) {
        return new Federation(data).ask(where, other, NOW, ours);
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        EndpointStub.send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static String row(String cell) {
        return "{\"head\": {\"vars\": [\"label\"]}, \"results\": {\"bindings\": [{\"label\": " + cell + "}]}}";
    }

    private static byte[] packed(int spaces) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(" ".repeat(spaces).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
