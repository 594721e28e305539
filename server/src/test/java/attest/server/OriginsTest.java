package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages of any origin may read, be it why they got nothing. */
class OriginsTest extends OverTheSample {
    private static final String HEAVY = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

    @ParameterizedTest
    @CsvSource({
        "GET,    /about,                                     200",
        "GET,    /sparql?query=ASK%7B,                       400",
        "GET,    /sparql?query=ASK%7BSERVICE%3Ca:b%3E%7B%7D%7D, 403",
        "GET,    /no/such/address,                           404",
        "GET,    /data/person/nobody,                        404",
        "GET,    /archive/0123456789abcdef,                  404",
        "GET,    /api/queries/no/such,                       404",
        "DELETE, /sparql,                                    405",
        "POST,   /api/queries,                               405",
    })
    void any_page_may_read_the_answer(String method, String path, int status) {
        assertReadable(send(method, path), status);
    }

    @Test
    void any_page_may_read_that_it_took_too_long() {
        assertReadable(send("GET", "/sparql?timeout=0.01&query=" + Served.encode(HEAVY)), 503);
    }

    private static void assertReadable(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().allValues("Access-Control-Allow-Origin")).containsExactly("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    private static HttpResponse<String> send(String method, String path) {
        return served.send(HttpRequest.newBuilder(URI.create(served.url(path)))
                .header("Origin", "https://a.example")
                .method(method, HttpRequest.BodyPublishers.noBody()));
    }
}
