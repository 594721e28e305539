package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages of saved queries as a browser without scripts gets them. */
class QueryPagesTest {
    private static final String TENURES = "/queries/offices/tenures-in-period";

    @TempDir
    private static Path data;

    private static Served served;

    @BeforeAll
    static void the_server_is_up() throws IOException {
        served = new Served(data, Limits.standard());
    }

    @AfterAll
    static void the_server_is_down() {
        served.close();
    }

    @Test
    void the_gallery_finds_questions_by_their_words() {
        assertThat(page("/queries").body()).contains("href=\"" + TENURES + "\"").doesNotContain("lookup/offices");
        assertThat(page("/queries?q=killed+event").body())
                .contains("numbers/death-tolls")
                .doesNotContain(TENURES);
        assertThat(page("/queries?q=unicorns").body()).contains("No saved query has these words");
    }

    @Test
    void readers_get_labels_and_programs_the_short_names() {
        assertThat(page("/queries").body())
                .contains("with the stance “denies”", "asked with “left out”")
                .doesNotContainPattern("\\bv:[a-z]")
                .doesNotContain("_without");
        assertThat(page("/queries/events/times-and-places").body())
                .contains("<p class=\"lead read\">One row for each claim that the event took place")
                .contains("the stance “denies”");
        assertThat(page("/queries/events/participants?pRole=v:victim").body()).contains("Role: victim");
        assertThat(page(TENURES + "?_without=nothing").body()).contains("parameter “left out”: expected");
        assertThat(served.get("/api/queries/events/times-and-places.json").body())
                .contains("v:denies");
    }

    @Test
    void every_row_leads_to_the_words_it_rests_on() {
        String body = page(TENURES).body();

        assertThat(body).contains("Mara Lind").contains("href=\"/data/person/mara-lind\"");
        Matcher link = Pattern.compile("data-evidence[^>]* href=\"([^\"]+)\"").matcher(body);
        assertThat(link.find()).isTrue();
        assertThat(page(link.group(1).replace("&amp;", "&")).body())
                .contains("What this row rests on")
                .contains("Mara Lind was health minister");
    }

    @Test
    void an_answer_tells_what_was_asked_and_which_columns_are_empty() {
        assertThat(page(TENURES + "?pText=minister").body())
                .contains("<caption>Words in the quotation: minister</caption>");
        Matcher office =
                Pattern.compile("/data/office/[a-z-]+").matcher(page(TENURES).body());
        assertThat(office.find()).isTrue();
        assertThat(page("/queries/offices/holders-on-day?pDay=2011-07-01&pOffice=https://w3id.org/attest"
                                + office.group())
                        .body())
                .contains("Day: 2011-07-01")
                .contains("Left out, because no row here has a value: In which role.");
    }

    @Test
    void names_and_empty_fields_of_a_form_become_an_address_to_keep() {
        HttpResponse<String> answer = page(TENURES + "?pWhen=&pOffice=Health+minister+of+Norland&pOffice=&pText=");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").map(QueryPagesTest::path))
                .contains(TENURES + "?pOffice=office%3Ahealth-minister");
    }

    @Test
    void an_address_that_nothing_here_has_is_told_beside_the_empty_answer() {
        HttpResponse<String> answer = page(TENURES + "?pOffice=office:of-nobody");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Nothing here has the address “office:of-nobody”");
        assertThat(page(TENURES + "?pOffice=office:health-minister&pWhen=1801").body())
                .doesNotContain("Nothing here has the address");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pWhen=1960~",
                "pOffice=nobody-has-this-name",
                "pOffice=javascript:alert(1)",
                "pText=%22%20%7D%20%23&pWhen=%22%3E%3Cscript%3E",
                "pOther=1",
                "_review=maybe",
                "_data=0000",
                "_without=not-an-iri"
            })
    void what_does_not_fit_is_told_beside_the_form(String parameters) {
        HttpResponse<String> answer = page(TENURES + "?" + parameters);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("name=\"pWhen\"")
                .containsAnyOf("class=\"error\"", "Not asked")
                .doesNotContain("<script>");
    }

    @Test
    void a_date_is_told_as_it_was_understood() {
        assertThat(page(TENURES + "?pWhen=1988-02").body()).contains("1 February 1988 to 29 February 1988");
    }

    @Test
    void no_row_is_no_evidence() {
        assertThat(page(TENURES + "?pText=nobody+wrote+this").body())
                .contains("0 rows")
                .contains("That is no evidence that nothing happened");
    }

    @Test
    void an_answer_that_the_browser_has_is_not_sent_again() {
        String tag = page(TENURES).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = served.get(TENURES, "Accept", "text/html", "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @Test
    void a_citation_leads_to_what_is_kept() {
        String body = page(TENURES + "/citation").body();

        Matcher archive = Pattern.compile("href=\"(/archive/[^\"]+\\.csv)\"").matcher(body);
        assertThat(archive.find()).isTrue();
        assertThat(served.get(archive.group(1)).body()).contains("Mara Lind");
    }

    @Test
    void a_query_in_sparql_gives_rows_or_the_place_of_its_fault() {
        assertThat(page("/query?query=" + Served.encode("SELECT ?s WHERE { ?s a <urn:nothing> }"))
                        .body())
                .contains("0 rows");
        HttpResponse<String> wrong = page("/query?query=" + Served.encode("SELECT ?s\nWHERE { ?s <b> }"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("Line 2, column ").contains("WHERE { ?s &lt;b");
        assertThat(served.post("/query/check", "application/sparql-query", "SELECT")
                        .body())
                .contains("\"line\":1");
    }

    @Test
    void a_changed_query_is_taken_away_as_a_file_and_kept_only_for_who_is_signed_in() {
        String form = "name=%s&as=%s&text=%s";
        String text = Served.encode(
                served.get("/api/queries/offices/tenures-in-period.rq").body());

        HttpResponse<String> file = post(form.formatted("mine", "download", text));
        assertThat(file.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"mine.rq\"");
        assertThat(post(form.formatted("..%2Fmine", "file", text)).statusCode()).isEqualTo(400);
        assertThat(post(form.formatted("mine", "download", "SELECT+1")).body()).contains("front matter");
        assertThat(post(form.formatted("mine", "file", text)).statusCode()).isIn(401, 403);
        assertThat(data.resolve("user-queries")).doesNotExist();
    }

    @Test
    void what_was_filled_in_is_the_default_of_the_query_that_is_saved() {
        String asked =
                page(TENURES + "?pText=minister&pWhen=2011&_review=unreviewed").body();

        String saving = page(link(asked, "/queries/save\\?[^\"]+")).body();

        assertThat(saving)
                .contains("VALUES ?pText { \"minister\" }")
                .contains("VALUES ?pWhenLatest { \"2011-12-31\"^^")
                .contains("VALUES ?pOffice { UNDEF }")
                .contains("What you filled in is the default of the new query: Words in the quotation")
                .contains("What you left out, and the version of the data, are chosen each time");
        assertThat(page(link(asked, "/query\\?[^\"]+")).body()).contains("VALUES ?pText { \"minister\" }");
        Matcher file = Pattern.compile("(?s)<textarea[^>]*>\n(.*?)</textarea>").matcher(saving);
        assertThat(file.find()).isTrue();
        String text = file.group(1).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        assertThat(post("name=mine&as=download&text=" + Served.encode(text)).statusCode())
                .isEqualTo(200);
    }

    private static String link(String body, String pattern) {
        Matcher link = Pattern.compile("href=\"(" + pattern + ")\"").matcher(body);
        assertThat(link.find()).isTrue();
        return link.group(1).replace("&amp;", "&");
    }

    @Test
    void pages_allow_no_script_but_ours() {
        assertThat(page(TENURES).headers().firstValue("Content-Security-Policy"))
                .get()
                .asString()
                .contains("script-src 'self'", "default-src 'none'")
                .doesNotContain("unsafe");
    }

    private static HttpResponse<String> post(String form) {
        return served.post("/queries/save", "application/x-www-form-urlencoded", form);
    }

    private static HttpResponse<String> page(String path) {
        return served.get(path, "Accept", "text/html,*/*;q=0.1");
    }

    private static String path(String location) {
        return Optional.of(location)
                .map(address -> address.replaceFirst("^http://[^/]+", ""))
                .orElseThrow();
    }
}
