package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers try: a real server, and a real fake endpoint that must never see a request. */
class HostileRequestsTest {
    private static final Duration LIMIT = Duration.ofMillis(1500);
    private static final AtomicInteger SEEN = new AtomicInteger();

    @TempDir
    static Path data;

    private static Served served;
    private static HttpServer fake;

    @BeforeAll
    static void start() throws IOException {
        fake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        fake.createContext("/", exchange -> {
            SEEN.incrementAndGet();
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        fake.start();
        served = new Served(data, Limits.standard().withTime(LIMIT).withRows(1000));
    }

    @AfterAll
    static void stop() {
        served.close();
        fake.stop(0);
    }

    @AfterEach
    void nobody_was_asked_and_the_server_lives() {
        assertThat(SEEN).hasValue(0);
        assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * { SERVICE <FAKE> { ?s ?p ?o } }",
                "SELECT * { SERVICE SILENT <FAKE> { ?s ?p ?o } }",
                "SELECT * { BIND(<FAKE> AS ?u) SERVICE ?u { ?s ?p ?o } }",
                "SELECT * { ?s ?p ?o FILTER EXISTS { SERVICE <FAKE> { ?s ?p ?o } } }",
                "SELECT * { { SELECT ?s { SERVICE <FAKE> { ?s ?p ?o } } } }",
                "SELECT * { SERVICE <file:///etc/passwd> { ?s ?p ?o } }",
                "ASK { { ?a ?b ?c } MINUS { SERVICE <FAKE> { ?a ?b ?c } } }",
            })
    void service_is_refused_wherever_it_hides(String query) {
        assertRefused(served.query(query.replace("FAKE", fake())), 403, "SERVICE is not allowed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (<java:org.apache.jena.sparql.function.library.pi>() AS ?x) {}",
                "PREFIX j: <java:org.apache.jena.sparql.function.library.> SELECT (j:pi() AS ?x) {}",
                "SELECT (<\\u006Aava:org.apache.jena.sparql.function.library.pi>() AS ?x) {}",
                "SELECT * { ?s ?p ?o FILTER(<java:a.B>(?o)) }",
                "SELECT * { ?s ?p ?o FILTER NOT EXISTS { ?s ?p ?x FILTER(<java:a.B>(?x)) } }",
                "SELECT * { { SELECT (<java:a.B>() AS ?x) {} } }",
                "SELECT (SUM(<java:a.B>(?o)) AS ?n) { ?s ?p ?o }",
                "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:a.B>(?s))",
                "SELECT ?s { ?s ?p ?o } ORDER BY <java:a.B>(?s)",
                "SELECT ?x { ?s ?p ?o } GROUP BY (<java:a.B>(?s) AS ?x)",
                "SELECT * { ?s <java:a.B> ?o }",
                "SELECT * { ?s <http://jena.apache.org/ARQ/property#strSplit> ('a' 'b') }",
                "SELECT (<http://jena.apache.org/ARQ/function#wait>(100000) AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#matches>('a', '(a+)+') AS ?x) {}",
                "SELECT (<http://www.w3.org/2005/xpath-functions#apply>(<java:a.B>) AS ?x) {}",
            })
    void code_is_never_loaded_by_its_name(String query) {
        HttpResponse<String> answer = served.query(query);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("is not allowed");
    }

    @Test
    void the_functions_of_sparql_and_the_casts_still_work() {
        HttpResponse<String> answer = served.query(
                """
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                SELECT (xsd:integer("7") + STRLEN(CONCAT("a", REPLACE("b.b", "[.]", "cc"))) AS ?n)
                { FILTER(REGEX("Berg", "^be", "i")) }""",
                "Accept",
                "text/csv");

        assertThat(answer.body()).isEqualTo("n\r\n12\r\n");
    }

    @Test
    void replace_keeps_the_language_and_takes_groups() {
        HttpResponse<String> answer = served.query(
                "SELECT (REPLACE('ab ab'@en, '(a)(b)', '$2$1') AS ?x) {}", "Accept", "text/tab-separated-values");

        assertThat(answer.body()).isEqualTo("?x\n\"ba ba\"@en\n");
    }

    @Test
    void calling_by_a_computed_name_is_no_sparql_here() {
        assertThat(served.query("SELECT (CALL(<java:a.B>) AS ?x) {}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void from_fetches_nothing() {
        assertThat(served.query("SELECT * FROM <" + fake() + "> { ?s ?p ?o }", "Accept", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n");
        assertThat(served.query("SELECT * FROM <file:///etc/passwd> { ?s ?p ?o }", "Accept", "text/csv")
                        .body())
                .isEqualTo("s,p,o\r\n");
        assertThat(served.get("/sparql?query=" + Served.encode("SELECT * { ?s ?p ?o }") + "&default-graph-uri="
                                + Served.encode(fake()))
                        .body())
                .contains("\"bindings\": [");
    }

    @Test
    void a_file_is_no_graph() {
        HttpResponse<String> answer = served.get("/graphs?graph=" + Served.encode("file:///etc/passwd"));

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("passwd");
    }

    @Test
    void updates_are_refused_at_every_address() {
        String insert = "INSERT DATA { <urn:a> <urn:b> 1 }";
        String form = "application/x-www-form-urlencoded";

        assertThat(served.post("/update", form, "update=" + insert).statusCode())
                .isEqualTo(405);
        assertThat(served.post("/sparql", form, "update=" + Served.encode("LOAD <" + fake() + ">"))
                        .statusCode())
                .isEqualTo(405);
        assertThat(served.post("/sparql", "application/sparql-update", insert).statusCode())
                .isEqualTo(405);
        assertThat(served.get("/sparql?update=" + Served.encode(insert)).statusCode())
                .isEqualTo(405);
        assertThat(served.query(insert).statusCode()).isEqualTo(400);
        assertThat(served.query("LOAD <" + fake() + ">").statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST", "TRACE"})
    void the_graph_store_takes_no_writes(String method) {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(URI.create(served.url("/graphs?default")))
                .method(method, BodyPublishers.ofString("<urn:a> <urn:b> 1 .")));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?x ?y ?z . ?u ?v ?w }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?x ?y ?z . ?u ?v ?w FILTER(STRLEN(STR(?c)) + STRLEN(STR(?w)) < 0) }",
                "SELECT * { ?a ?b ?c . ?d ?e ?f . ?x ?y ?z . ?u ?v ?w } ORDER BY ?c ?w LIMIT 1",
                "SELECT (COUNT(DISTINCT ?w) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?x ?y ?z . ?u ?v ?w } GROUP BY ?a",
                "SELECT * { ?a (<urn:p>|!<urn:p>)* ?b . ?c (<urn:p>|!<urn:p>)* ?d . ?e (<urn:p>|!<urn:p>)* ?f FILTER(STRLEN(STR(?c)) + STRLEN(STR(?f)) < 0) }",
                "SELECT * { FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(.*a){25}$')) }",
                "SELECT (REPLACE('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(.*a){25}$', '') AS ?x) {}",
                "SELECT (SUM(IF(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(.*a){25}$'), 1, 0)) AS ?n) { ?s ?p ?o }",
                "ASK { FILTER EXISTS { FILTER(REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '^(.*a){25}$')) } }",
            })
    void what_takes_too_long_ends_at_the_limit_whatever_the_client_asks(String query) {
        Instant begin = Instant.now();

        HttpResponse<String> answer = served.get("/sparql?timeout=60&query=" + Served.encode(query));

        assertRefused(answer, 503, "Time limit");
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(Duration.between(begin, Instant.now())).isLessThan(LIMIT.plusSeconds(4));
    }

    @Test
    void a_client_may_lower_the_limit() {
        Instant begin = Instant.now();
        String query = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?x ?y ?z . ?u ?v ?w }";

        assertRefused(served.get("/sparql?timeout=0.2&query=" + Served.encode(query)), 503, "Time limit");
        assertThat(Duration.between(begin, Instant.now())).isLessThan(LIMIT);
    }

    @Test
    void too_many_rows_are_told_not_cut() {
        assertRefused(served.query("SELECT * { ?a ?b ?c . ?d ?e ?f }"), 422, "more than 1000 rows");
        assertRefused(
                served.query("CONSTRUCT { ?a <urn:p> ?d } { ?a ?b ?c . ?d ?e ?f }"), 422, "more than 1000 triples");
    }

    @Test
    void a_string_does_not_grow_for_ever() {
        StringBuilder query = new StringBuilder("SELECT (STRLEN(?s30) AS ?n) { BIND('0123456789abcdef' AS ?s0) ");
        for (int i = 0; i < 30; i++) {
            query.append("BIND(CONCAT(?s%d, ?s%d) AS ?s%d) ".formatted(i, i, i + 1));
        }

        assertRefused(served.query(query + "}"), 400, "String too long");
    }

    @Test
    void a_query_that_nests_too_deeply_is_refused() {
        String open = "{".repeat(20_000);
        String close = "}".repeat(20_000);

        HttpResponse<String> answer =
                served.post("/sparql", "application/sparql-query", "SELECT * " + open + " ?s ?p ?o " + close);

        assertRefused(answer, 400, "Query too deep");
    }

    @Test
    void a_query_of_megabytes_is_refused() {
        // more than a query may have, and less than what ends a connection before it was read
        String query = "SELECT * { ?s ?p '" + "x".repeat(5 << 20) + "' }";

        assertThat(served.post("/sparql", "application/sparql-query", query).statusCode())
                .isEqualTo(413);
        assertThat(served.post("/sparql", "application/x-www-form-urlencoded", "query=" + Served.encode(query))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/$/ping", "/$/stats", "/$/server", "/$/backup", "/admin"})
    void there_is_no_administration(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../etc/passwd", "/rel/%2e%2e/%2e%2e/etc/passwd", "/rel/..%2fetc%2fpasswd"})
    void there_is_no_way_up(String path) {
        assertThat(served.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void a_foreign_host_name_is_refused() throws IOException {
        URI at = URI.create(served.url("/health"));
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), at.getPort())) {
            socket.getOutputStream()
                    .write("GET /health HTTP/1.1\r\nHost: rebound.example\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 421");
        }
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String why) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains(why);
    }

    private static String fake() {
        return "http://localhost:" + fake.getAddress().getPort() + "/x";
    }
}
