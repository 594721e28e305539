package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the interface for programs refuses, and how it says so. */
class QueryApiRefusalsTest {
    private static final Path DEMO = Path.of("src/test/resources/attest/server/api/demo");
    private static final String ATTACK = "x\" } SELECT ?s ?p ?o WHERE { ?s ?p ?o } #> ' \\ \n <http://e/y";

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        served = new Served(data, Limits.standard(), DEMO);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    typed?pOther=1               | 400 | unknown-parameter | pOther  | pIri, pText, pCount, pShare, pFlag, pDay, pWhen, pKind
                    typed?_formt=csv             | 400 | unknown-parameter | _formt  | _without, _review, _data, _format, _bom, _page, _size, _count
                    typed?pDay=1988-13-45        | 400 | bad-parameter     | pDay    | a day of the calendar such as 2018-07-01
                    typed?pText=a&pText=b        | 400 | too-many-values   | pText   | one value
                    typed?_format=pdf            | 400 | bad-parameter     | _format | csv, tsv, json, xlsx, ttl
                    typed?_size=1001             | 400 | bad-parameter     | _size   | a whole number from 1 to 1000
                    typed?_page=0                | 400 | bad-parameter     | _page   | a whole number from 1 to 1000000
                    typed?_bom=1&_format=ttl     | 400 | bad-parameter     | _bom    | a request for csv
                    typed?_count=yes             | 400 | bad-parameter     | _count  | 0 or 1
                    typed?_format=csv&_format=ttl | 400 | too-many-values  | _format | one value
                    ten-thousand                 | 400 | missing-parameter | pBelow  | a value of type integer
                    typed/diff?from=a            | 400 | missing-parameter | to      | a data version, or its first digits
                    """)
    void what_does_not_fit_is_named(String address, int status, String type, String parameter, String expected)
            throws JsonProcessingException {
        HttpResponse<String> refused = served.get("/api/queries/" + address);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = new ObjectMapper().readTree(refused.body());
        assertThat(problem.path("type").asText()).isEqualTo("/problems/" + type);
        assertThat(problem.path("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.path("expected").asText()).isEqualTo(expected);
        assertThat(problem.path("got").asText()).isNotEmpty();
        assertThat(served.get("/problems/" + type).body()).contains("\"explanation\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    type                    | 404 | unknown-query
                    typed@9                 | 404 | unknown-query-version
                    typed@sha256:0123456789abcdef | 404 | unknown-query-version
                    claims/evidence         | 400 | no-such-row
                    claims/evidence?key.quote=a | 400 | no-such-row
                    slow/forever            | 503 | timeout
                    """)
    void what_cannot_be_answered_says_why(String address, int status, String type) {
        HttpResponse<String> refused = served.get("/api/queries/" + address);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains("\"type\":\"/problems/" + type + "\"");
        assertThat(served.get("/problems/" + type, "Accept", "text/html").body())
                .contains("<h1>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/citation"})
    void a_slow_query_gets_the_same_status_on_all_its_pages(String below) {
        assertThat(served.get("/queries/slow/forever" + below, "Accept", "text/html")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void an_id_that_is_wrong_gets_those_that_are_near() {
        assertThat(served.get("/api/queries/forever").body()).contains("\"near\":[\"slow/forever\"]");
        assertThat(served.get("/problems/unheard-of").statusCode()).isEqualTo(404);
        assertThat(served.get("/archive/0123456789abcdef").statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pIri", "pCount", "pShare", "pFlag", "pDay", "pWhen", "pKind"})
    void what_is_no_value_of_the_type_never_reaches_the_query(String parameter) {
        HttpResponse<String> refused = served.get("/api/queries/typed?" + parameter + "=" + Served.encode(ATTACK));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("\"type\":\"/problems/bad-parameter\"", "\"parameter\":\"" + parameter + "\"");
    }

    @Test
    void words_come_back_as_they_were_whatever_stands_in_them() {
        JsonNode rows =
                tree("/api/queries/typed?pText=" + Served.encode(ATTACK)).at("/results/bindings");

        assertThat(rows).hasSize(1);
        assertThat(rows.at("/0/text/value").asText()).isEqualTo(ATTACK);
    }

    @Test
    void an_address_that_is_badly_encoded_is_refused() {
        assertThat(served.get("/api/queries/typed?pText=%ff").statusCode()).isEqualTo(400);
    }

    @Test
    void where_there_are_no_rows_no_form_of_them_can_be_asked_for() {
        assertThat(served.get("/api/queries/typed.json?_page=1").body())
                .contains("\"type\":\"/problems/unknown-parameter\"", "\"parameter\":\"_page\"");
        assertThat(served.get("/api/queries?_format=csv").statusCode()).isEqualTo(400);
    }

    private static JsonNode tree(String path) {
        try {
            return new ObjectMapper().readTree(served.get(path).body());
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
