package attest.server.federate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import attest.server.guard.Guard;
import attest.server.guard.Limits;
import attest.server.guard.Refusal;
import attest.server.query.Answer;
import attest.server.query.SavedQuery;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two real datasets, one of them behind an endpoint on this machine; and endpoints that answer badly. */
class EndpointsTest {
    private static final Clock NOW = at("2026-11-01T10:00:00Z");
    private static final Clock LATER = at("2026-11-09T10:00:00Z");
    private static final Allowance SMALL =
            new Allowance(Duration.ofSeconds(1), Duration.ofSeconds(1), 50_000, 500, 100, 5, Duration.ofDays(1));
    private static final String LABELS =
            "?thing <http://our/same> ?item SERVICE <ENDPOINT> { ?item <http://their/label> ?label }";

    @TempDir
    private Path data;

    @Test
    void what_is_found_here_is_asked_about_there_and_joined() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1, 2, 3, 4))) {
            Answer answer = ask(LABELS, other, NOW, things(1, 3, 9));

            assertThat(answer.texts()).containsExactly(List.of("Label 1"), List.of("Label 3"));
            assertThat(answer.consulted())
                    .extracting(Consulted::words)
                    .containsExactly(other.iri() + " as of 2026-11-01");
            assertThat(other.agents).containsExactly("Attest/test (test@example.org) java-http");
            assertThat(other.queries.get(0))
                    .contains("VALUES", "<http://their/1>", "<http://their/3>")
                    .doesNotContain("<http://their/4>", "http://our/");
        }
    }

    @Test
    void a_hundred_values_go_into_one_call() throws IOException {
        int[] many = IntStream.range(0, 250).toArray();
        try (EndpointStub other = new EndpointStub(labels(many))) {
            assertThat(ask(LABELS, other, NOW, things(many)).rows()).hasSize(250);
            assertThat(other.queries).hasSize(3);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?thing <http://our/same> ?item SERVICE <ENDPOINT>"
                        + " { SELECT ?item ?label { ?item ?p ?label FILTER(STRLEN(?label) > 2) } }",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT> { ?item ?p ?label FILTER(REGEX(?label, '^Label')) }",
                "?thing <http://our/same> ?item SERVICE <ENDPOINT>"
                        + " { ?item <http://their/label> ?label OPTIONAL { [] <http://their/none> ?item } }",
                "?thing <http://our/same> ?item OPTIONAL { SERVICE <ENDPOINT> { ?item ?p ?label } } FILTER(BOUND(?label))",
                "{ SELECT ?label { ?thing <http://our/same> ?item SERVICE SILENT <ENDPOINT> { ?item ?p ?label } } }",
            })
    void service_is_understood_in_any_form(String where) throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1, 2))) {
            assertThat(ask(where, other, NOW, things(1, 2)).texts())
                    .containsExactly(List.of("Label 1"), List.of("Label 2"));
        }
    }

    @Test
    void a_kept_answer_is_used_while_it_is_fresh_and_when_nobody_answers() throws IOException {
        EndpointStub other = new EndpointStub(labels(1));
        Answer first = ask(LABELS, other, NOW, things(1));
        Answer again = ask(LABELS, other, NOW, things(1));
        assertThat(other.queries).hasSize(1);
        other.close();
        Answer offline = ask(LABELS, other, LATER, things(1));

        assertThat(again.rows()).isEqualTo(first.rows());
        assertThat(offline.rows()).isEqualTo(first.rows());
        assertThat(offline.consulted().get(0).asOf()).isEqualTo(NOW.instant());
    }

    @Test
    void after_a_day_it_is_asked_again() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            ask(LABELS, other, NOW, things(1));

            assertThat(ask(LABELS, other, LATER, things(1)).consulted().get(0).asOf())
                    .isEqualTo(LATER.instant());
            assertThat(other.queries).hasSize(2);
        }
    }

    @Test
    void the_same_answer_is_kept_in_the_same_bytes() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1, 2, 3))) {
            ask(LABELS, other, NOW, things(1, 2, 3));
            Path file = kept();
            byte[] first = Files.readAllBytes(file);
            Files.delete(file);
            ask(LABELS, other, NOW, things(3, 2, 1));

            assertThat(kept()).isEqualTo(file).hasBinaryContent(first);
        }
    }

    @Test
    void a_kept_file_that_was_damaged_is_asked_for_again() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            ask(LABELS, other, NOW, things(1));
            Files.writeString(kept(), "{");

            assertThat(ask(LABELS, other, NOW, things(1)).rows()).hasSize(1);
            assertThat(other.queries).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SERVICE <http://127.0.0.1:1/other> { ?item ?p ?label }",
                "SERVICE SILENT <http://127.0.0.1:1/other> { ?item ?p ?label }",
                "SERVICE <ENDPOINT/> { ?item ?p ?label }",
                "BIND(<ENDPOINT> AS ?who) SERVICE ?who { ?item ?p ?label }",
                "VALUES ?who { <ENDPOINT> } SERVICE SILENT ?who { ?item ?p ?label }",
                "SERVICE <ENDPOINT> { SERVICE <http://127.0.0.1:1/other> { ?item ?p ?label } }",
                "SERVICE <file:///etc/passwd> { ?item ?p ?label }",
            })
    void who_is_not_listed_is_asked_by_no_query(String where) throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            assertThatThrownBy(() -> ask(where, other, NOW, things(1)))
                    .isInstanceOfSatisfying(Refusal.class, EndpointsTest::saysWhatIsListed);
            assertThatThrownBy(() -> askAsStranger(where, other, things(1)))
                    .isInstanceOfSatisfying(Refusal.class, EndpointsTest::saysWhatIsListed);
            assertThat(other.queries).isEmpty();
        }
    }

    private static void saysWhatIsListed(Refusal refusal) {
        assertThat(refusal.problem().status()).isEqualTo(403);
        assertThat(refusal.getMessage()).contains("SERVICE is not allowed", "Listed are", "--service IRI");
    }

    @Test
    void a_query_of_a_stranger_may_ask_who_is_listed_and_leaves_nothing_behind() throws IOException {
        try (EndpointStub other = new EndpointStub(labels(1))) {
            assertThat(askAsStranger(LABELS, other, things(1))).isEqualTo(1);
            assertThat(data.resolve("services")).doesNotExist();
        }
    }

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
                    Refusal.class, () -> ask(LABELS.replace("SERVICE", "SERVICE SILENT"), other, NOW, things(1)));

            assertThat(refusal.problem().title()).isEqualTo(title);
            assertThat(refusal.problem().status()).isEqualTo(status);
            assertThat(refusal.problem().detail()).contains(other.iri());
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
            assertThat(data.resolve("services")).doesNotExist();
        }
    }

    @Test
    void a_dead_endpoint_is_told() throws IOException {
        EndpointStub other = new EndpointStub(labels(1));
        other.close();

        assertThatThrownBy(() -> ask(LABELS, other, NOW, things(1))).hasMessageContaining("Endpoint not reached");
    }

    @Test
    void who_asks_to_wait_is_not_asked_before() throws IOException {
        try (EndpointStub other = new EndpointStub((exchange, query) -> {
            exchange.getResponseHeaders().set("Retry-After", "Sun, 1 Nov 2026 10:01:30 GMT");
            exchange.sendResponseHeaders(503, -1);
        })) {
            DatasetGraph ours = things(1);
            serve(other, NOW, ours);
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
            assertThatThrownBy(() ->
                            ask(each, other, NOW, things(IntStream.range(0, 20).toArray())))
                    .hasMessageContaining("more than 5 times");
        }
    }

    @Test
    void rows_without_end_are_refused() throws IOException {
        try (EndpointStub other =
                new EndpointStub(labels(IntStream.range(0, 501).toArray()))) {
            assertThatThrownBy(() -> ask("SERVICE <ENDPOINT> { ?s ?p ?label }", other, NOW, things(1)))
                    .hasMessageContaining("Answer of endpoint too large");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://endpoint.example/sparql",
                "https:///sparql",
                "https://me@endpoint.example/sparql",
                "https://endpoint.example/sparql?query=",
                "https://endpoint.example/sparql#here",
                "file:///etc/passwd",
            })
    void only_plain_https_addresses_can_be_listed(String iri) {
        assertThatThrownBy(() -> Endpoints.of(Set.of(iri), "Attest/test", data, NOW))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected https://HOST/PATH");
    }

    @Test
    void a_listed_address_inside_the_network_is_refused() {
        DatasetGraph ours = things(1);
        Endpoints.of(Set.of("https://127.0.0.1:1/sparql"), "Attest/test", data, NOW)
                .serve(ours);

        assertThatThrownBy(() -> parse(LABELS.replace("ENDPOINT", "https://127.0.0.1:1/sparql"))
                        .run(ours, Map.of()))
                .hasMessageContaining("leads to an address inside a network");
    }

    private Answer ask(String where, EndpointStub other, Clock clock, DatasetGraph ours) {
        serve(other, clock, ours);
        return saved(where, other).run(ours, Map.of());
    }

    private int askAsStranger(String where, EndpointStub other, DatasetGraph ours) {
        serve(other, NOW, ours);
        Guard guard = new Guard(Limits.standard(), Endpoints.of(ours));
        Query query = guard.parse("SELECT * { " + where.replace("ENDPOINT", other.iri()) + " }", "http://our/")
                .query();
        return ours.calculateRead(() -> {
            try (QueryExec running = guard.prepare(query, ours, Duration.ofSeconds(5))) {
                return (int) running.select().stream().count();
            }
        });
    }

    private void serve(EndpointStub other, Clock clock, DatasetGraph ours) {
        Endpoints.here(Set.of(other.iri()), data, clock, SMALL).serve(ours);
    }

    private static SavedQuery saved(String where, EndpointStub other) {
        return parse(where.replace("ENDPOINT", other.iri()));
    }

    private static SavedQuery parse(String where) {
        return SavedQuery.read(
                "labels",
                """
                #+ tags: [test]
                #+ summary: Labels of others
                #+ description: One row for each label.
                #+ version: 1
                #+ columns:
                #+   label: {type: string, label: Label}
                #+ key: [label]
                #+ evidence: none (labels are no claims)
                #+ timeout: 5
                SELECT DISTINCT ?label
                WHERE { %s }
                ORDER BY ?label
                """
                        .formatted(where));
    }

    private static DatasetGraph things(int... numbers) {
        return quads(
                "http://our/same", numbers, number -> NodeFactory.createURI("http://their/" + number), "http://our/");
    }

    private static DatasetGraph labels(int... numbers) {
        return quads(
                "http://their/label",
                numbers,
                number -> NodeFactory.createLiteralString("Label " + number),
                "http://their/");
    }

    private interface Made {
        Node of(int number);
    }

    private static DatasetGraph quads(String predicate, int[] numbers, Made object, String base) {
        DatasetGraph made = DatabaseMgr.createDatasetGraph();
        made.executeWrite(() -> {
            for (int number : numbers) {
                Node thing = NodeFactory.createURI(base + number);
                Node says = NodeFactory.createURI(predicate);
                made.add(new Quad(Quad.defaultGraphIRI, thing, says, object.of(number)));
                made.add(new Quad(NodeFactory.createURI(base + "graph"), thing, says, object.of(number)));
            }
        });
        return made;
    }

    private Path kept() throws IOException {
        try (Stream<Path> files = Files.list(data.resolve("services"))) {
            return files.findFirst().orElseThrow();
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String body) throws IOException {
        EndpointStub.send(exchange, status, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
