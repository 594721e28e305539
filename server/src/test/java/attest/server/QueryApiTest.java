package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryApiTest {
    private static final Path DEMO = Path.of("src/test/resources/attest/server/api/demo");

    private static Served served;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        served = new Served(data, Limits.standard(), DEMO);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void the_list_names_every_query_and_finds_by_tag_and_words() {
        assertThat(ids("/api/queries")).containsExactly("claims", "slow/forever", "ten-thousand", "typed");
        assertThat(ids("/api/queries?tag=large")).containsExactly("ten-thousand");
        assertThat(ids("/api/queries?text=GIVES%20BACK")).containsExactly("typed");
        assertThat(ids("/api/queries?text=nowhere")).isEmpty();
    }

    @Test
    void an_answer_comes_in_the_format_that_is_accepted_or_named() {
        assertThat(served.get("/api/queries/typed").headers().firstValue("Content-Type"))
                .as("without Accept")
                .hasValue("application/sparql-results+json");
        assertThat(served.get("/api/queries/typed", "Accept", "text/csv").body().lines())
                .containsExactly(
                        "iri,text,count,share,flag,day,earliest,latest,kind",
                        "https://w3id.org/attest/data/person/nobody,words,1,0.5,true,1988-07-28,1988-07-01,1988-09-30,large");
        assertThat(served.get("/api/queries/typed?_format=csv&_bom=1").body()).startsWith("\uFEFFiri,text");
        assertThat(served.get("/api/queries/typed?_format=tsv").body()).startsWith("?iri\t?text");
        assertThat(served.get("/api/queries/typed?_format=ttl").body()).contains("rs:ResultSet");
        HttpResponse<String> workbook = served.get("/api/queries/typed?_format=xlsx");
        assertThat(workbook.body()).startsWith("PK");
        assertThat(workbook.headers().firstValue("Content-Disposition")).hasValue("inline; filename=\"typed.xlsx\"");
    }

    @Test
    void an_answer_says_what_it_rests_on_and_how_to_have_it_again() {
        HttpResponse<String> answer = served.get("/api/queries/typed?pText=a%20%26%20b");

        String version = answer.headers().firstValue("X-Dataset-Version").orElseThrow();
        assertThat(version).isEqualTo(served.store().version());
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-cache");
        List<String> links = answer.headers().allValues("Link");
        assertThat(links).contains("</api/queries/typed.json>; rel=\"describedby\"");
        String pinned = links.stream()
                .filter(link -> link.endsWith("rel=\"cite-as\""))
                .map(link -> link.substring(1, link.indexOf('>')))
                .findFirst()
                .orElseThrow();
        assertThat(pinned)
                .matches("http://localhost:\\d+/api/queries/typed@sha256:[0-9a-f]{64}\\?_data=" + version
                        + "&pText=a%20%26%20b");
    }

    @Test
    void what_the_client_holds_is_not_sent_again() {
        HttpResponse<String> first = served.get("/api/queries/typed?_format=csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(tag)
                .startsWith("\"v" + served.store().version().substring(0, 12) + "-")
                .endsWith("-csv\"");

        HttpResponse<String> again = served.get("/api/queries/typed?_format=csv", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(served.get("/api/queries/typed?_format=tsv", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(served.get("/api/queries/typed?_format=csv&pText=b", "If-None-Match", tag)
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void pages_lead_to_each_other() {
        HttpResponse<String> page =
                served.get("/api/queries/ten-thousand?pBelow=25&_page=2&_size=10&_format=csv&_count=1");

        assertThat(page.body().lines()).startsWith("number", "10").hasSize(11);
        assertThat(page.headers().allValues("Link"))
                .contains(
                        "</api/queries/ten-thousand?_count=1&_format=csv&_page=1&_size=10&pBelow=25>; rel=\"first\"",
                        "</api/queries/ten-thousand?_count=1&_format=csv&_page=1&_size=10&pBelow=25>; rel=\"prev\"",
                        "</api/queries/ten-thousand?_count=1&_format=csv&_page=3&_size=10&pBelow=25>; rel=\"next\"",
                        "</api/queries/ten-thousand?_count=1&_format=csv&_page=3&_size=10&pBelow=25>; rel=\"last\"");
        assertThat(served.get("/api/queries/ten-thousand?pBelow=25&_page=3&_size=10")
                        .headers()
                        .allValues("Link"))
                .noneMatch(link -> link.contains("\"next\"") || link.contains("\"last\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "tsv", "json", "ttl"})
    void ten_thousand_rows_come_whole(String format) {
        HttpResponse<String> all = served.get("/api/queries/ten-thousand?pBelow=10000&_format=" + format);

        assertThat(all.statusCode()).isEqualTo(200);
        assertThat(all.body()).contains("9999");
    }

    @Test
    void an_address_that_pins_the_file_stays_true() {
        JsonNode about = tree("/api/queries/typed.json");
        String pinned = "/api/queries/typed@sha256:" + about.path("sha256").asText();

        assertThat(served.get(pinned + "?_format=csv").body()).startsWith("iri,");
        assertThat(served.get(pinned + ".json").body()).contains("\"id\" : \"typed\"");
        assertThat(served.get("/api/queries/typed@4?_format=csv").statusCode()).isEqualTo(200);
    }

    @Test
    void the_file_of_a_query_is_served_as_it_is() {
        assertThat(served.get("/api/queries/slow/forever.rq").body()).startsWith("#+ tags: [demo]\n");
    }

    @Test
    void a_description_has_a_schema_of_the_parameters_and_code_for_them() {
        JsonNode about = tree("/api/queries/typed.json?pText=it%27s");

        assertThat(about.at("/parametersSchema/properties/pCount/minimum").asInt())
                .isZero();
        assertThat(about.at("/parametersSchema/properties/pIri/default/0").asText())
                .isEqualTo("person:nobody");
        assertThat(about.at("/parametersSchema/properties/pWhen/default").asText())
                .isEqualTo("1988-07-01/1988-09-30");
        assertThat(about.at("/snippets/0/code").asText()).contains("--data-urlencode 'pText=it'\\''s'");
    }

    @Test
    void a_query_can_be_taken_to_other_tools() {
        assertThat(served.get("/api/queries/typed.ttl").body()).contains("sh:SPARQLSelectExecutable");
        assertThat(tree("/api/queries/typed.ipynb?pText=a").path("cells")).hasSize(6);
        assertThat(tree("/openapi.json").at("/paths").size()).isEqualTo(4);

        HttpResponse<String> page = served.get("/api/queries/typed.html?pText=" + Served.encode("<b>a"));
        assertThat(page.body()).contains("&lt;b&gt;a").doesNotContain("<b>");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .doesNotContain("script");
    }

    @Test
    void the_claims_behind_a_row_are_asked_for_by_its_key() {
        String claim = tree("/api/queries/claims")
                .at("/results/bindings/0/claim/value")
                .asText();

        JsonNode evidence = tree("/api/queries/claims/evidence?key.claim=" + Served.encode(claim));
        assertThat(evidence.at("/key/claim").asText()).isEqualTo(claim);
        assertThat(evidence.at("/claims/0").asText()).isEqualTo(claim);
        assertThat(evidence.path("how").asText()).isEqualTo("columns");
    }

    @Test
    void a_cited_answer_is_found_again_as_it_was() {
        JsonNode citation = tree("/api/queries/claims/citation");
        String archive = citation.path("archive").asText();

        assertThat(citation.path("text").asText()).contains("What each claim says", archive);
        assertThat(served.get(archive + ".csv").body())
                .isEqualTo(served.get("/api/queries/claims?_format=csv").body());
        assertThat(served.get(archive + ".rq").body())
                .isEqualTo(served.get("/api/queries/claims.rq").body());
        assertThat(tree(archive).path("sha256").asText())
                .isEqualTo(tree("/api/queries/claims.json").path("sha256").asText());
    }

    @Test
    void nothing_differs_between_a_data_version_and_itself() {
        String version = served.store().version();

        JsonNode difference = tree("/api/queries/claims/diff?from=" + version + "&to=" + version);
        assertThat(difference.path("from").asText()).isEqualTo(version);
        assertThat(difference.path("added")).isEmpty();
        assertThat(served.get("/api/queries/claims/diff?from=00000000&to=" + version)
                        .body())
                .contains("\"type\":\"/problems/bad-parameter\"", "\"parameter\":\"_data\"");
    }

    private static List<String> ids(String path) {
        return tree(path).path("queries").findValuesAsText("id");
    }

    private static JsonNode tree(String path) {
        try {
            return new ObjectMapper().readTree(served.get(path).body());
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(wrong);
        }
    }
}
