package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reconciliation service refuses, and how it says so. */
class ReconcileRefusalsTest {
    private static Reconciling service;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        service = new Reconciling(data, Limits.standard());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    5                                                  | Expected an object with query or properties.
                    {}                                                 | Expected a query that is not empty, or properties.
                    {"query": "  "}                                    | Expected a query that is not empty, or properties.
                    {"query": ["a"]}                                   | query: expected a string, got ["a"]
                    {"query": "Mara Lind", "limit": 0}                 | limit: expected a whole number from 1, got 0
                    {"query": "Mara Lind", "limit": "5"}               | limit: expected a whole number from 1, got "5"
                    {"query": "Mara Lind", "type": "Ship"}             | type: expected one of Person, Organization, Office, Event, Place, Source, got Ship
                    {"query": "Mara Lind", "type": {"name": "Person"}} | type: expected a name or {"id"}, got {"name":"Person"}
                    {"query": "Mara Lind", "type_strict": "very"}      | type_strict: expected any, all or should, got very
                    {"query": "Mara Lind", "properties": {}}           | properties: expected an array of {"pid", "v"}, got {}
                    {"query": "Mara Lind", "properties": [{"v": "a"}]} | got none
                    {"query": "Mara Lind", "properties": [{"pid": "born", "v": "a"}]} | got born
                    {"properties": [{"pid": "heldOffice", "v": "mayor"}]} | of the properties only wikidataId finds anything alone
                    """)
    void a_fault_in_one_query_is_told_at_its_key_and_spoils_no_other(String query, String fault) {
        JsonNode answers = Reconciling.read(
                service.post("queries", "{\"bad\": " + query + ", \"good\": {\"query\": \"Mara Lind\"}}"));

        assertThat(answers.path("bad").path("error").asText()).contains(fault);
        assertThat(answers.path("bad").path("result").isArray()).isTrue();
        assertThat(answers.path("good").path("result").path(0).path("id").asText())
                .isEqualTo("person/mara-lind");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    queries | {"q0": {         | 400 | queries: Unexpected end-of-input
                    queries | [1]              | 400 | queries: Expected a JSON object.
                    queries | ``               | 400 | queries: Expected a JSON object.
                    extend  | {"ids": ["a"]}   | 400 | look at properties
                    extend  | {"ids": [1], "properties": []} | 400 | look at ids
                    extend  | {"ids": [], "properties": [{"id": "born"}]} | 400 | got born
                    other   | {}               | 400 | The form needs a field queries or extend.
                    """)
    void a_batch_that_is_not_understood_is_refused_with_the_reason(
            String field, String json, int status, String reason) {
        HttpResponse<String> refused = service.post(field, json);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(Reconciling.read(refused).path("detail").asText()).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    suggest/entity?prefix=a&cursor=-1  | 400 | cursor is a whole number
                    suggest/entity?prefix=a&type=Ship  | 400 | type: expected one of
                    suggest/entity?prefix=a&prefix=b   | 400 | prefix may stand once
                    suggest/type?callback=alert(1)//   | 400 | callback is the name of a function
                    properties?type=Ship               | 400 | type: expected one of
                    preview?id=person/nobody           | 404 | No graph speaks of a thing
                    preview?id=claim/toll-12           | 404 | No graph speaks of a thing
                    view?id=https://example.org/       | 404 | No graph speaks of a thing
                    v1                                 | 404 | The manifest at /reconcile
                    """)
    void an_address_that_is_not_understood_is_refused_with_the_reason(String address, int status, String reason) {
        HttpResponse<String> refused = service.served().get("/reconcile/" + address);

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(Reconciling.read(refused).path("detail").asText()).contains(reason);
    }

    @Test
    void more_than_a_batch_is_413_with_its_size() {
        String queries = IntStream.rangeClosed(0, 100)
                .mapToObj("\"q%d\": {\"query\": \"a\"}"::formatted)
                .collect(Collectors.joining(", ", "{", "}"));
        String ids = IntStream.rangeClosed(0, 100)
                .mapToObj("\"person/p%d\""::formatted)
                .collect(Collectors.joining(", "));

        for (HttpResponse<String> refused : List.of(
                service.post("queries", queries),
                service.post("extend", "{\"ids\": [" + ids + "], \"properties\": []}"))) {
            assertThat(refused.statusCode()).isEqualTo(413);
            assertThat(Reconciling.read(refused).path("limit").asInt()).isEqualTo(100);
        }
    }

    @Test
    void a_body_that_is_too_long_or_no_form_is_refused() {
        assertThat(service.post("queries", "x".repeat(1_100_000)).statusCode()).isEqualTo(413);
        assertThat(service.served().post("/reconcile", "application/json", "{}").statusCode())
                .isEqualTo(415);
        assertThat(service.served()
                        .post("/reconcile/preview", "application/x-www-form-urlencoded", "id=a")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void what_is_refused_before_it_is_read_is_told_as_a_problem_too() {
        HttpResponse<String> address = service.served().get("/reconcile?x=" + "x".repeat(600_000));

        assertThat(address.statusCode()).isEqualTo(414);
        assertThat(address.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Reconciling.read(address).path("detail").asText()).contains("524288 characters: POST a form");
    }

    @Test
    void a_name_of_more_words_than_the_index_takes_spoils_no_other() {
        String letters = IntStream.range(0, 200)
                .mapToObj(i -> String.valueOf((char) (0x4e00 + i)))
                .collect(Collectors.joining());
        String words = IntStream.range(0, 80)
                .mapToObj(i -> "Maral" + (char) ('a' + i % 26))
                .collect(Collectors.joining(" "));

        HttpResponse<String> answer = service.post(
                "queries",
                "{\"han\": {\"query\": \"%s\"}, \"words\": {\"query\": \"%s\"}, \"good\": {\"query\": \"Mara Lind\"}}"
                        .formatted(letters, words));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Reconciling.read(answer).path("han").path("result")).isEmpty();
        assertThat(Reconciling.read(answer).at("/good/result/0/id").asText()).isEqualTo("person/mara-lind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"queries", "extend"})
    void what_is_too_deep_or_a_number_too_long_is_refused_with_the_reason(String field) {
        String deep = "{\"a\":" + "[".repeat(1_100) + "]".repeat(1_100) + "}";
        String number = "{\"a\":{\"limit\":" + "9".repeat(1_100) + "}}";

        for (String json : List.of(deep, number)) {
            HttpResponse<String> refused = service.post(field, json);

            assertThat(refused.statusCode()).isEqualTo(400);
            assertThat(Reconciling.read(refused).path("detail").asText())
                    .startsWith(field + ": ")
                    .contains("exceeds the maximum allowed");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "application/x-www-form-urlencoded; charset=utf-7, queries={}, 415, UTF-8",
        "application/x-www-form-urlencoded; charset=::, queries={}, 415, UTF-8",
        "application/x-www-form-urlencoded, MANY, 413, too many fields"
    })
    void a_form_that_cannot_be_read_says_why(String type, String form, int status, String why) {
        String many = IntStream.range(0, 1_500).mapToObj(i -> "a" + i + "=1").collect(Collectors.joining("&"));

        HttpResponse<String> refused = service.served().post("/reconcile", type, form.replace("MANY", many));

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        assertThat(Reconciling.read(refused).path("detail").asText()).contains(why);
    }

    @Test
    void every_origin_may_ask_and_nobody_may_write() {
        HttpResponse<String> preflight = service.served()
                .send(HttpRequest.newBuilder(URI.create(service.served().url("/reconcile")))
                        .header("Origin", "http://example.org")
                        .method("OPTIONS", BodyPublishers.noBody()));
        HttpResponse<String> put = service.served()
                .send(HttpRequest.newBuilder(URI.create(service.served().url("/reconcile")))
                        .PUT(BodyPublishers.ofString("a")));

        assertThat(preflight.statusCode()).isEqualTo(204);
        assertThat(preflight.headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue("*");
        assertThat(preflight
                        .headers()
                        .firstValue("Access-Control-Allow-Methods")
                        .orElse(""))
                .contains("POST");
        assertThat(put.statusCode()).isEqualTo(405);
        assertThat(put.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
    }

    @Test
    void a_batch_that_takes_too_long_ends_with_when_to_come_again(@TempDir Path data) throws IOException {
        try (Reconciling slow = new Reconciling(data, Limits.standard().withTime(Duration.ofNanos(1)))) {
            HttpResponse<String> ended = slow.post("queries", "{\"q\": {\"query\": \"Mara Lind\"}}");

            assertThat(ended.statusCode()).isEqualTo(503);
            assertThat(ended.headers().firstValue("Retry-After")).hasValue("10");
            assertThat(Reconciling.read(ended).path("detail").asText())
                    .contains("A request may take", "send fewer rows, or fewer properties");
        }
    }
}
