package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesOfTheServerTest extends OverTheSample {
    private static final String HTML = "text/html,*/*;q=0.1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/sources",
                "/conflicts",
                "/browse/person",
                "/browse/event",
                "/search",
                "/search?q=Lind",
                "/about",
                "/ns",
                "/rel/heldOffice",
                "/vocab/stances",
                "/data/person/mara-lind"
            })
    void a_page_is_whole_without_scripts_and_not_for_search_engines(String path) {
        HttpResponse<String> answer = page(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=utf-8");
        assertThat(answer.headers().firstValue("X-Robots-Tag")).hasValue("noindex");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
        assertThat(answer.body())
                .containsOnlyOnce("<h1")
                .contains("<main id=\"main\"")
                .contains("<html lang=\"en\">")
                .doesNotContain(" style=")
                .doesNotContain("${");
    }

    @Test
    void the_start_page_weighs_little_and_counts_what_is_here() {
        String start = page("/").body();
        assertThat(start.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(60_000);
        assertThat(words(start))
                .contains("Claims 2")
                .contains("Texts read 1")
                .contains("Persons 2")
                .contains("The Gazette 1")
                .contains("whether Mara Lind held the office of health minister of Norland");
    }

    @Test
    void search_tells_why_something_matched_and_finds_quotations() {
        assertThat(words(page("/search?q=lind").body())).contains("Persons Mara Lind by its name");
        assertThat(words(page("/search?q=clerk").body()
                        + page("/search?q=minister").body()))
                .contains("Claims with these words")
                .contains("The Gazette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=nobodyhere", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=*"})
    void nothing_found_says_so_and_offers_other_ways(String path) {
        assertThat(page(path).body())
                .contains("Nothing has these words.")
                .contains("href=\"/browse/person\"")
                .doesNotContain("<script>");
    }

    @Test
    void both_sides_of_a_denial_stand_side_by_side() {
        String list = page("/conflicts?kind=denials").body();
        String path = list.replaceAll("(?s).*href=\"(/conflicts/denials/[0-9a-f]+)\".*", "$1");
        assertThat(words(page(path).body()))
                .contains("Contested: whether Mara Lind held the office of health minister of Norland")
                .containsSubsequence("Who says so", "1 family", "Who denies it", "1 family", "Ove Berg");
        assertThat(page("/conflicts/denials/none").statusCode()).isEqualTo(404);
    }

    @Test
    void a_term_is_a_page_for_readers_and_turtle_for_programs() {
        assertThat(words(page("/vocab/stances").body())).contains("denies", "Says that it is not so.");
        assertThat(served.get("/rel/heldOffice", "Accept", "text/turtle").body())
                .contains("rel:heldOffice");
        assertThat(page("/rel/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void a_page_is_sent_again_only_when_it_changed() {
        String tag = page("/").headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/", "Accept", HTML, "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        String sheet = served.get("/style.css").headers().firstValue("ETag").orElseThrow();
        assertThat(served.get("/style.css", "If-None-Match", sheet).statusCode())
                .isEqualTo(304);
    }

    @Test
    void a_wrong_address_gets_a_page_that_helps() {
        HttpResponse<String> answer = page("/data/person/nobody");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("action=\"/search\"").contains("href=\"/queries\"");
        assertThat(page("/browse/dragons").body()).contains("person, organization, office");
    }

    private static HttpResponse<String> page(String path) {
        return served.get(path, "Accept", HTML);
    }

    /** Without markup, all white space as one blank. */
    private static String words(String html) {
        return html.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
