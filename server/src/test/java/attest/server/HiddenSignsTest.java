package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A control that turns the direction of writing must not turn our own words, wherever what was sent is repeated. */
class HiddenSignsTest extends OverTheSample {
    private static final String TURN = "\u202E";
    /** In a field, what was typed stands as it was, to be mended there; a field is a paragraph of its own. */
    private static final String FIELDS = "value=\"[^\"]*\"|(?s)<textarea.*?</textarea>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=",
                "/queries?q=",
                "/queries/offices/holders-on-day?pOffice=",
                "/queries/offices/holders-on-day?pDay=",
                "/queries/offices/holders-on-day?_without=",
                "/queries/offices/holders-on-day?_review=",
                "/queries/offices/holders-on-day?_data=",
                "/queries/offices/holders-on-day?_page=",
                "/queries/offices/holders-on-day?p",
                "/queries/lookup/persons?pPrefix=",
                "/queries/lookup/persons/citation?pPrefix=",
                "/queries/offices/holders-on-day/diff?from=",
                "/queries/offices/holders-on-day/evidence?key.claim=",
                "/queries/",
                "/query?query=ASK{",
                "/query?query=CONSTRUCT{<a:b><a:b>?x}WHERE{VALUES?x{'TURN'}}",
                "/sparql?query=ASK{",
                "/sparql?query=ASK{}&timeout=",
                "/sparql?query=ASK{}&format=",
                "/graphs?graph=",
                "/data/person/",
                "/rel/",
                "/vocab/",
                "/browse/",
                "/conflicts/",
                "/archive/",
                "/problems/",
                "/static/",
                "/api/suggest?q=a&class=",
                "/api/queries/",
                "/api/queries/offices/holders-on-day?pDay=",
                "/api/queries/offices/holders-on-day?_format=",
                "/api/queries/offices/holders-on-day?_data=",
                "/api/queries/lookup/persons.html?pPrefix=",
                "/review/sign-in?next=",
            })
    void what_was_sent_is_repeated_with_its_hidden_signs_shown(String path) {
        String address = path.contains("{") ? encoded(path) : path + "x" + Served.encode(TURN) + "y";

        assertThat(shown(served.get(address, "Accept", "text/html"))).doesNotContain(TURN);
        assertThat(shown(served.get(address, "Accept", "application/json"))).doesNotContain(TURN);
    }

    @ParameterizedTest
    @CsvSource({
        "/queries/offices/holders-on-day?pDay=,        text/html",
        "/queries/lookup/persons?pPrefix=,             text/html",
        "/api/queries/offices/holders-on-day?pDay=,    application/json",
        "/search?q=,                                   text/html",
    })
    void the_sign_is_told_by_its_code(String path, String type) {
        assertThat(served.get(path + "x" + Served.encode(TURN) + "y", "Accept", type)
                        .body())
                .contains("U+202E");
    }

    @Test
    void a_query_that_cannot_be_saved_tells_its_name_with_the_sign_shown() {
        HttpResponse<String> answer = served.post(
                "/queries/save",
                "application/x-www-form-urlencoded",
                "as=download&text=ASK&name=a" + Served.encode(TURN));

        assertThat(shown(answer)).contains("U+202E").doesNotContain(TURN);
    }

    private static String encoded(String path) {
        int query = path.indexOf("query=") + 6;
        int end = path.contains("&") ? path.indexOf('&') : path.length();
        String text = path.substring(query, end);
        String more = text.endsWith("{") || end < path.length() ? "x" + TURN + "y" : "";
        return end < path.length()
                ? path.substring(0, query) + Served.encode(text) + path.substring(end) + Served.encode(more)
                : path.substring(0, query) + Served.encode(text.replace("TURN", TURN) + more);
    }

    private static String shown(HttpResponse<String> answer) {
        return answer.body().replaceAll(FIELDS, "");
    }
}
