package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the reconciliation service says of rows, and of what it does not know. */
class ReconcileTest {
    private static Reconciling service;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        service = new Reconciling(data, Limits.standard());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void a_whole_name_that_one_thing_has_is_a_match() {
        JsonNode best = service.candidates(
                        "{\"query\": \"Nils Aro\", \"type\": \"Person\", \"type_strict\": \"should\"}")
                .path(0);

        assertThat(best.path("id").asText()).isEqualTo("person/nils-aro");
        assertThat(best.path("match").asBoolean()).isTrue();
        assertThat(best.path("score").asDouble()).isEqualTo(100);
        assertThat(best.path("description").asText()).isEqualTo("person; named in 1 source");
        assertThat(best.path("features").toString()).isEqualTo("[{\"id\":\"name\",\"value\":1.0}]");
    }

    @Test
    void a_name_in_another_script_finds_the_same_thing() {
        assertThat(service.candidates("{\"query\": \"نیلس آرو\"}")
                        .path(0)
                        .path("id")
                        .asText())
                .isEqualTo("person/nils-aro");
    }

    @Test
    void a_name_in_other_letters_finds_who_is_called_so_in_latin_ones_only() {
        assertThat(service.candidates("{\"query\": \"اوه برگ\"}").findValuesAsText("id"))
                .contains("person/ove-berg");
    }

    @Test
    void namesakes_are_both_given_and_neither_is_a_match() {
        JsonNode both = service.candidates("{\"query\": \"Tessa Moorland\"}");

        assertThat(both.findValuesAsText("id")).contains("person/tessa-moorland", "person/tessa-moorland-2");
        assertThat(both.findValuesAsText("match")).containsOnly("false");
    }

    @Test
    void a_surname_a_thing_known_from_one_text_and_one_without_a_name_are_never_a_match() {
        for (String name : List.of("Brandt", "Pavel Lindqvar", "Clerk of the harbour")) {
            JsonNode best =
                    service.candidates("{\"query\": \"%s\"}".formatted(name)).path(0);
            assertThat(best.path("score").asDouble()).as(name).isGreaterThan(90);
            assertThat(best.path("match").asBoolean()).as(name).isFalse();
        }
    }

    @Test
    void a_family_name_that_only_sounds_the_same_is_no_match_unless_the_row_gives_the_item() {
        JsonNode best = service.candidates("{\"query\": \"Mara Lynd\"}").path(0);
        assertThat(best.path("id").asText()).isEqualTo("person/mara-lind");
        assertThat(best.path("score").asDouble()).isGreaterThan(93);
        assertThat(best.path("match").asBoolean()).isFalse();

        String item =
                "{\"query\": \"Mara Lynd\", \"properties\": [{\"pid\": \"wikidataId\", \"v\": \"Q1000000000001\"}]}";
        assertThat(service.candidates(item).path(0).path("match").asBoolean()).isTrue();
    }

    @Test
    void a_bare_title_is_a_match_only_where_the_row_tells_whose_it_is() {
        for (String bare : List.of("Chief pilot", "head of the pilots")) {
            JsonNode best = service.candidates("{\"query\": \"%s\", \"type\": \"Office\"}".formatted(bare))
                    .path(0);
            assertThat(best.path("id").asText()).as(bare).isEqualTo("office/pilot");
            assertThat(best.path("score").asDouble()).as(bare).isGreaterThan(90);
            assertThat(best.path("match").asBoolean()).as(bare).isFalse();
        }
        for (String told : List.of("Kessary pilot chief", "Chief pilot of the port of Kessary")) {
            assertThat(service.candidates("{\"query\": \"%s\", \"type\": \"Office\"}".formatted(told))
                            .path(0)
                            .path("match")
                            .asBoolean())
                    .as(told)
                    .isTrue();
        }
    }

    @Test
    void who_is_not_here_has_no_candidates() {
        assertThat(service.candidates("{\"query\": \"Xerxes Quillon\"}")).isEmpty();
        assertThat(service.candidates("{\"query\": \"Nils Aro\", \"type\": \"Place\"}")
                        .findValuesAsText("id"))
                .doesNotContain("person/nils-aro");
    }

    @Test
    void properties_speak_for_and_against_in_every_form_of_a_value() {
        String query = "{\"query\": \"Mara Lind\", \"properties\": [{\"pid\": \"heldOffice\", \"v\": %s}]}";
        for (String fitting : List.of(
                "\"health minister of Norland\"",
                "[\"mayor\", \"health minister of Norland\"]",
                "{\"id\": \"office/health-minister\", \"name\": \"minister\"}")) {
            JsonNode best = service.candidates(query.formatted(fitting)).path(0);
            assertThat(best.path("match").asBoolean()).as(fitting).isTrue();
            assertThat(best.path("score").asDouble()).as(fitting).isEqualTo(100);
        }
        JsonNode other = service.candidates(
                        query.formatted("{\"id\": \"office/mayor-of-kessary\", \"name\": \"mayor\"}"))
                .path(0);
        assertThat(other.path("match").asBoolean()).isFalse();
        assertThat(other.path("score").asDouble()).isLessThan(80);
    }

    @Test
    void dates_and_numbers_are_compared_as_such() {
        String query = "{\"query\": \"Fire on the mole of Kessary\", \"properties\": [{\"pid\": \"when\", \"v\": %s}]}";
        assertThat(service.candidates(query.formatted("1961"))
                        .path(0)
                        .path("features")
                        .toString())
                .contains("{\"id\":\"when\",\"value\":1.0}");
        assertThat(service.candidates(query.formatted("\"1962\""))
                        .path(0)
                        .path("features")
                        .toString())
                .contains("{\"id\":\"when\",\"value\":0.0}");
        String toll =
                "{\"query\": \"Harbour strike in Kessary\", \"properties\": [{\"pid\": \"deathToll\", \"v\": 12}]}";
        assertThat(service.candidates(toll).path(0).path("features").toString())
                .contains("{\"id\":\"deathToll\",\"value\":1.0}");
    }

    @Test
    void an_identifier_of_ours_or_of_wikidata_finds_its_thing() {
        for (String id : List.of(
                "person/mara-lind",
                "https://w3id.org/attest/data/person/mara-lind",
                "Q1000000000001",
                "http://www.wikidata.org/entity/Q1000000000001")) {
            JsonNode best =
                    service.candidates("{\"query\": \"%s\"}".formatted(id)).path(0);
            assertThat(best.path("id").asText()).as(id).isEqualTo("person/mara-lind");
            assertThat(best.path("match").asBoolean()).as(id).isTrue();
        }
        assertThat(service.candidates("{\"properties\": [{\"pid\": \"wikidataId\", \"v\": \"Q1000000000001\"}]}")
                        .findValuesAsText("id"))
                .contains("person/mara-lind");
    }

    @Test
    void what_is_disputed_comes_as_several_values_each_with_who_says_so() {
        assertThat(service.extend("event/harbour-strike", "deathToll").findValuesAsText("str"))
                .containsExactlyInAnyOrder(
                        "3 – Port Authority says so, in “The strike”, ¶ 1",
                        "12 – Harbour Union says so, in “The strike”, ¶ 1");
        assertThat(service.extend("person/mara-lind", "heldOffice").findValuesAsText("str"))
                .containsExactly(
                        "health minister of Norland – Mara Lind says so, dated 2011, in “On the ministry”, ¶ 1",
                        "health minister of Norland – Ove Berg denies it, dated 2011, in “On the ministry”, ¶ 1");
    }

    @Test
    void a_grave_role_is_never_told_without_its_voice() {
        String voice = "said to have ordered it – Harbour Union says so, in “The strike”, ¶ 1";

        assertThat(service.extend("person/nils-aro", "participatedIn").findValuesAsText("str"))
                .containsExactly("Harbour strike in Kessary, 1958, role: " + voice);
        assertThat(service.extend("event/harbour-strike", "participatedIn-by").findValuesAsText("str"))
                .containsExactly("Nils Aro, role: " + voice);
        assertThat(service.candidates("{\"query\": \"Nils Aro\"}").toString()).doesNotContain("ordered");
    }

    @Test
    void what_reviewers_rejected_is_not_offered_and_counts_nowhere() {
        assertThat(service.extend("person/mara-lind", "participatedIn")).isEmpty();
        assertThat(service.extend("person/mara-lind", "claimCount").toString()).isEqualTo("[{\"int\":2}]");
        assertThat(service.extend("person/mara-lind", "sources").toString()).doesNotContain("The strike");
    }

    @Test
    void a_year_stays_a_year_and_a_day_gets_the_time_that_the_protocol_wants() {
        assertThat(service.extend("event/harbour-strike", "when").toString()).isEqualTo("[{\"str\":\"1958\"}]");
        assertThat(service.extend("event/mole-fire", "when").toString())
                .isEqualTo("[{\"date\":\"1961-05-04T00:00:00Z\"}]");
    }

    @Test
    void things_of_ours_and_items_of_wikidata_are_values() {
        assertThat(service.extend("event/mole-fire", "in").toString())
                .isEqualTo("[{\"id\":\"place/kessary\",\"name\":\"Kessary\"}]");
        assertThat(service.extend("person/mara-lind", "wikidataId").toString())
                .isEqualTo("[{\"str\":\"Q1000000000001\"}]");
        assertThat(service.extend("person/nobody", "wikidataId")).isEmpty();
    }

    @Test
    void only_properties_that_the_graph_has_are_proposed() {
        List<String> ofPersons = service.get("/reconcile/properties?type=Person")
                .path("properties")
                .findValuesAsText("id");

        assertThat(ofPersons).contains("heldOffice", "participatedIn", "wikidataId", "sources", "claimCount");
        assertThat(ofPersons).doesNotContain("deathToll", "electedTo", "memberOf", "officeOf");
        assertThat(service.get("/reconcile/properties?type=Person&limit=2").path("properties"))
                .hasSize(2);
    }

    @Test
    void suggestions_begin_like_what_is_typed_and_go_on_after_a_cursor() {
        assertThat(service.get("/reconcile/suggest/entity?prefix=tessa").findValuesAsText("name"))
                .contains("Tessa Moorland");
        JsonNode second = service.get("/reconcile/suggest/entity?prefix=Tessa+Moor&cursor=1")
                .path("result");
        assertThat(second).hasSize(1);
        assertThat(service.get("/reconcile/suggest/entity?prefix=person/nils-aro")
                        .path("result")
                        .path(0)
                        .path("name")
                        .asText())
                .isEqualTo("Nils Aro");
        assertThat(service.get("/reconcile/suggest/entity?prefix=Kessary&type=Place")
                        .path("result"))
                .hasSize(1);
        assertThat(service.get("/reconcile/suggest/type?prefix=pe")
                        .path("result")
                        .findValuesAsText("id"))
                .containsExactly("Person");
        assertThat(service.get("/reconcile/suggest/property?prefix=number")
                        .path("result")
                        .findValuesAsText("id"))
                .containsExactlyInAnyOrder("claimCount", "deathToll");
    }

    @Test
    void a_preview_names_every_voice_and_runs_nothing() {
        HttpResponse<String> preview = service.served().get("/reconcile/preview?id=event%2Fharbour-strike");

        assertThat(preview.body())
                .contains("Port Authority says so", "Harbour Union says so", "(disputed)", "Named in")
                .doesNotContain("<script");
        assertThat(preview.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'; style-src 'self';")
                .contains("frame-ancestors *");
    }

    @Test
    void the_view_of_an_identifier_is_its_page() {
        HttpResponse<String> view = service.served().get("/reconcile/view?id=person%2Fnils-aro");

        assertThat(view.statusCode()).isEqualTo(302);
        assertThat(view.headers().firstValue("Location").orElse("")).endsWith("/data/person/nils-aro");
    }

    @Test
    void the_manifest_names_the_address_by_which_the_client_came() {
        JsonNode manifest = service.get("/reconcile");

        assertThat(manifest.path("view").path("url").asText())
                .isEqualTo(service.served().url("/reconcile/view?id={{id}}"));
        assertThat(manifest.path("batchSize").asInt()).isEqualTo(100);
        assertThat(manifest.path("identifierSpace").asText()).isEqualTo("https://w3id.org/attest/data/");
    }

    @Test
    void a_script_gets_an_answer_by_the_name_of_its_function() {
        HttpResponse<String> script = service.served().get("/reconcile/suggest/type?prefix=place&callback=app.show_1");

        assertThat(script.headers().firstValue("Content-Type").orElse("")).startsWith("text/javascript");
        assertThat(script.body()).startsWith("/**/app.show_1({\"result\"").endsWith("});\n");
    }
}
