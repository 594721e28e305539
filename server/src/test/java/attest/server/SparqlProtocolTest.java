package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.SampleData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlProtocolTest extends OverTheSample {
    private static final String ALL = "SELECT ?s WHERE { ?s a <https://w3id.org/attest/ns#Claim> } ORDER BY ?s";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void without_accept_rows_are_json() throws IOException {
        HttpResponse<String> answer = served.query(ALL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(type(answer)).isEqualTo("application/sparql-results+json");
        JsonNode rows = new ObjectMapper().readTree(answer.body()).at("/results/bindings");
        assertThat(rows).hasSize(2);
        assertThat(rows.at("/0/s/value").asText()).isEqualTo("https://w3id.org/attest/data/claim/asserted");
    }

    @ParameterizedTest
    @CsvSource({
        "application/sparql-results+json, {",
        "application/json, {",
        "application/sparql-results+xml, <?xml",
        "text/csv, s",
        "text/tab-separated-values, ?s",
    })
    void rows_come_in_every_result_format(String accept, String beginning) {
        HttpResponse<String> answer = served.query(ALL, "Accept", accept);

        assertThat(type(answer)).startsWith(accept);
        assertThat(answer.body()).startsWith(beginning).contains("claim/asserted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-results+json", "application/sparql-results+xml", "text/csv"})
    void yes_or_no_comes_in_result_formats_too(String accept) {
        HttpResponse<String> answer = served.query("ASK { ?s ?p ?o }", "Accept", accept);

        assertThat(type(answer)).startsWith(accept);
        assertThat(answer.body()).contains("true");
    }

    @ParameterizedTest
    @CsvSource({
        "text/turtle, claim/asserted",
        "application/n-triples, <https://w3id.org/attest/data/claim/asserted>",
        "application/ld+json, @id",
        "application/rdf+xml, rdf:RDF",
    })
    void graphs_come_in_every_rdf_format(String accept, String part) {
        HttpResponse<String> answer = served.query(
                "CONSTRUCT { ?s a <http://example.org/X> } WHERE { ?s a <https://w3id.org/attest/ns#Claim> }",
                "Accept",
                accept);

        assertThat(type(answer)).startsWith(accept);
        assertThat(answer.body()).contains(part);
    }

    @Test
    void a_description_is_turtle_by_default() {
        HttpResponse<String> answer = served.query("DESCRIBE <https://w3id.org/attest/data/claim/asserted>");

        assertThat(type(answer)).startsWith("text/turtle");
        assertThat(answer.body()).contains("Mara Lind was health minister");
    }

    @Test
    void a_query_may_be_posted_as_form_and_as_body() {
        String plain = served.query(ALL).body();

        assertThat(served.post("/sparql", FORM, "query=" + Served.encode(ALL)).body())
                .isEqualTo(plain);
        assertThat(served.post("/sparql", "application/sparql-query", ALL).body())
                .isEqualTo(plain);
    }

    @Test
    void other_bodies_are_415() {
        assertThat(served.post("/sparql", "text/plain", ALL).statusCode()).isEqualTo(415);
    }

    @Test
    void a_form_without_query_is_400() {
        assertThat(served.post("/sparql", FORM, "q=1").statusCode()).isEqualTo(400);
    }

    @Test
    void unknown_formats_are_406() {
        HttpResponse<String> answer = served.query(ALL, "Accept", "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    @Test
    void a_syntax_error_is_400_with_line_and_column() throws IOException {
        HttpResponse<String> answer = served.query("SELECT *\nWHERE { ?s ?p }");

        assertThat(answer.statusCode()).isEqualTo(400);
        JsonNode problem = new ObjectMapper().readTree(answer.body());
        assertThat(problem.get("line").asInt()).isEqualTo(2);
        assertThat(problem.get("column").asInt()).isPositive();
    }

    @Test
    void a_browser_is_led_to_the_editor() {
        HttpResponse<String> answer = served.query("SELECT <b>", "Accept", "text/html,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/query?query=SELECT+%3Cb%3E");
    }

    @Test
    void asked_nothing_the_endpoint_describes_itself() {
        HttpResponse<String> answer = served.get("/sparql");

        assertThat(type(answer)).startsWith("text/turtle");
        assertThat(answer.body())
                .contains("sd:UnionDefaultGraph", served.store().version());
    }

    @Test
    void a_browser_that_asks_nothing_is_led_there_too() {
        HttpResponse<String> answer = served.get("/sparql", "Accept", "text/html,application/xml;q=0.9,*/*;q=0.8");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location")).contains("/query");
    }

    @Test
    void the_graphs_of_the_request_replace_those_of_the_query() {
        String graph = Served.encode(SampleData.GRAPH);
        String elsewhere = "SELECT ?s FROM <urn:nowhere> WHERE { ?s a <https://w3id.org/attest/ns#Claim> }";

        HttpResponse<String> answer =
                served.get("/sparql?query=" + Served.encode(elsewhere) + "&default-graph-uri=" + graph);

        assertThat(answer.body()).contains("claim/asserted");
    }

    @Test
    void an_answer_has_an_etag_by_which_it_is_not_sent_twice() {
        String tag = served.query(ALL).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = served.query(ALL, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.query(ALL, "Accept", "text/csv").headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(Optional.of(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/graphs", "/ns", "/rel/heldOffice"})
    void graphs_and_terms_have_one_too(String path) {
        String tag = served.get(path).headers().firstValue("ETag").orElseThrow();

        assertThat(served.get(path, "If-None-Match", "\"other\", " + tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOW()", "RAND()", "STRUUID()", "BNODE(\"x\")"})
    void an_answer_that_changes_by_itself_has_none(String call) {
        assertThat(served.query("SELECT (" + call + " AS ?x) {}").headers().firstValue("ETag"))
                .isEmpty();
    }

    @Test
    void long_answers_are_packed_when_the_client_can_unpack_them() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(served.url("/graphs")))
                .header("Accept-Encoding", "gzip")
                .build();

        assertThat(served.send(HttpRequest.newBuilder(request, (name, value) -> true))
                        .headers()
                        .firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    @Test
    void any_origin_may_read_but_never_with_credentials() {
        HttpResponse<String> answer = served.query(ALL, "Origin", "http://elsewhere.example");

        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void a_preflight_is_answered() {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(URI.create(served.url("/sparql")))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS, POST");
    }

    @Test
    void head_has_no_body() {
        HttpResponse<String> answer = served.send(HttpRequest.newBuilder(URI.create(served.url("/graphs")))
                .method("HEAD", HttpRequest.BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void a_graph_is_served_by_name_and_all_together() {
        String name = Served.encode(SampleData.GRAPH);

        assertThat(served.get("/graphs?graph=" + name).body())
                .contains("claim/asserted")
                .doesNotContain("Person");
        assertThat(served.get("/graphs?default").body()).contains("claim/asserted", "Person");
        assertThat(served.get("/graphs", "Accept", "application/n-quads").body())
                .contains("<" + SampleData.GRAPH + "> .");
        assertThat(served.get("/graphs?graph=urn:nowhere").statusCode()).isEqualTo(404);
    }

    @Test
    void the_terms_are_served_together_and_one_by_one() {
        assertThat(served.get("/ns").body()).contains(":Claim");
        assertThat(served.get("/rel/heldOffice").body()).contains("held office").doesNotContain("memberOf");
        assertThat(served.get("/rel/nonesuch").statusCode()).isEqualTo(404);
    }

    @Test
    void health_tells_what_is_served() throws IOException {
        JsonNode health = new ObjectMapper().readTree(served.get("/health").body());

        assertThat(health.get("status").asText()).isEqualTo("ok");
        assertThat(health.get("dataVersion").asText()).isEqualTo(served.store().version());
        assertThat(health.get("claims").asInt()).isEqualTo(2);
        assertThat(health.get("sources").asInt()).isEqualTo(1);
    }

    @Test
    void other_addresses_are_404() {
        HttpResponse<String> answer = served.get("/nowhere/at/all");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(type(answer)).isEqualTo("application/problem+json");
    }

    private static String type(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("");
    }
}
