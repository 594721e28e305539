package attest.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesTest {
    private static Harbour harbour;

    @BeforeAll
    static void start() {
        harbour = new Harbour();
    }

    @AfterAll
    static void stop() {
        harbour.close();
    }

    @Test
    void a_claim_tells_who_says_so_first() {
        assertThat(harbour.text("/data/claim/office"))
                .contains("Arvel Gazette says that Ana Kelmendra held the office of Harbour minister of Valdoria")
                .contains("in “What happened on the quay” , 1958-05-04 , ¶2")
                .contains("when: “since 1957”")
                .contains("Kelmendra, harbour minister since 1957");
    }

    @Test
    void a_claim_leads_to_its_review_and_can_be_shown_beside_its_text() {
        assertThat(harbour.get("/data/claim/office", "Accept", "text/html").body())
                .contains("href=\"/review?claim=office\"")
                .contains("<div data-beside=\"\">");
    }

    @Test
    void a_denial_says_that_it_denies_and_through_whom_it_comes() {
        assertThat(harbour.text("/data/claim/denied"))
                .contains("Coast Guard of Kessary denies that Events on the quay of Arvel, 1958 took place")
                .contains("in “What happened on the quay” , Arvel Gazette , 1958-05-04 , ¶4")
                .contains("Arvel Gazette reports")
                .contains("Coast Guard of Kessary denies (“said”)");
    }

    @Test
    void a_role_is_the_word_of_the_source() {
        assertThat(harbour.text("/data/event/quay-shooting"))
                .contains("role given by the source: said to have done it")
                .contains("[pilot of the ferry Alba] suggests that");
    }

    @Test
    void an_event_lists_who_is_said_to_have_taken_part() {
        assertThat(harbour.text("/data/event/quay-shooting")).contains("Who is said to have taken part, in which role");
        assertThat(harbour.text("/data/person/ana-kelmendra")).doesNotContain("said to have taken part");
    }

    @Test
    void a_bound_that_nobody_gives_is_not_known() {
        assertThat(harbour.text("/data/claim/office"))
                .contains("ends no later than not known")
                .doesNotContain("9999");
    }

    @Test
    void a_claim_does_not_lead_to_itself() {
        assertThat(harbour.text("/data/claim/toll")).doesNotContain("· this claim");
        assertThat(harbour.text("/data/person/ana-kelmendra")).contains("· this claim");
    }

    @Test
    void an_unnamed_voice_and_an_unknown_publisher_are_called_so() {
        assertThat(harbour.text("/data/claim/toll")).contains("An unnamed voice says that");
        assertThat(harbour.text("/data/claim/unsigned")).contains("The text itself says that");
    }

    @Test
    void a_number_comes_with_its_bounds_and_a_rejected_reading_is_marked() {
        assertThat(harbour.text("/data/claim/toll"))
                .contains("the number killed in Events on the quay of Arvel, 1958 was more than 40 (41 or more)")
                .contains("reviewers: rejected");
    }

    @Test
    void the_words_of_a_digest_are_ours_and_no_quotation_of_the_publisher() {
        String page =
                harbour.get("/data/claim/from-digest", "Accept", "text/html").body();
        assertThat(page).doesNotContain("<blockquote").contains("Our digest: <span");
        assertThat(harbour.text("/data/claim/from-digest"))
                .contains("Harbour Office says that Ana Kelmendra resigned as Harbour minister of Valdoria")
                .contains("in our digest of “A leaflet of the office” , ¶7");
        assertThat(harbour.text("/data/source/leaflet"))
                .contains("our digest of it our digest of “A leaflet of the office”");
        assertThat(harbour.text("/data/source/digest")).contains("our own restatement of “A leaflet of the office”");
    }

    @Test
    void a_person_has_what_is_said_of_and_by_them_apart() {
        assertThat(harbour.text("/data/person/ana-kelmendra"))
                .contains("What is said of Ana Kelmendra")
                .contains("Kelmendra 1× in “What happened on the quay”")
                .doesNotContain("A. Kelmendra")
                .doesNotContain("She 1×")
                .contains("on Wikidata Q1, accepted by ");
        assertThat(harbour.text("/data/organization/coast-guard"))
                .contains("What Coast Guard of Kessary is reported to say")
                .contains("counted as one voice with Harbour Office: The gazette calls it a branch of the office.");
    }

    @Test
    void an_office_lists_its_holders_by_source() {
        assertThat(harbour.text("/data/office/harbour-minister"))
                .contains("Who is said to have held it")
                .contains("What is said of others and names Harbour minister of Valdoria")
                .contains("held the office of")
                .contains("resigned as");
    }

    @Test
    void a_source_lists_its_claims_and_who_takes_from_it() {
        assertThat(harbour.text("/data/source/article"))
                .contains("6 claims were read in it")
                .contains("publisher Arvel Gazette");
        assertThat(harbour.text("/data/source/log-book")).contains("What others take from it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/data/claim/order/voice/1",
                "/data/mention/article-1",
                "/data/link/coast-guard",
                "/data/place/port-arvel"
            })
    void whatever_has_an_address_has_a_page(String path) {
        assertThat(harbour.get(path, "Accept", "text/html").statusCode()).isEqualTo(200);
    }

    @Test
    void markup_in_the_data_is_shown_and_not_obeyed() {
        String page =
                harbour.get("/data/person/ivo-tarrant", "Accept", "text/html").body();
        assertThat(page).contains("Ivo &lt;b&gt;Tarrant&lt;/b&gt;").doesNotContain("<b>Tarrant");
    }

    @Test
    void a_control_in_a_name_is_seen_and_does_not_turn_the_page() {
        String page = harbour.get("/data/person/hidden", "Accept", "text/html").body();
        assertThat(page)
                .contains("<span class=\"control\"")
                .contains("<title>Lio[U+202E]tdnarB – Attest</title>")
                .doesNotContain("\u202E");
    }

    @Test
    void of_whom_nothing_is_said_there_is_a_page_that_says_so() {
        assertThat(harbour.text("/data/place/port-arvel")).contains("No loaded text says anything of it.");
    }

    @Test
    void what_is_only_described_or_provisional_says_so() {
        assertThat(harbour.text("/data/person/x-pilot")).contains("Described, not named.");
        assertThat(harbour.text("/data/person/p-0123456789abcdef-12")).contains("Provisional entry.");
    }

    @Test
    void an_office_sets_its_holders_on_an_axis_and_in_a_table() {
        assertThat(harbour.get("/data/office/harbour-minister", "Accept", "text/html")
                        .body())
                .contains("<svg class=\"axis\"")
                .contains("<stop offset=\"0.0\" stop-opacity=\"1\"/>")
                .contains("<stop offset=\"1.0\" stop-opacity=\"0\"/>");
        assertThat(harbour.text("/data/office/harbour-minister"))
                .contains("Ana Kelmendra ⚠ disputed 1957 1958-05-04 or after")
                .contains("overlap: another holder is named for some of this time");
    }

    @Test
    void figures_stand_side_by_side_with_who_gives_them() {
        assertThat(harbour.text("/data/event/quay-shooting"))
                .contains("Figures given")
                .contains("the number killed 7 1 source says so (1 family) ⚠ conflicts with 36 to 44")
                .contains("the number killed 36 to 44 1 source says so (1 family) ⚠ conflicts with 7")
                .contains("Harbour Office says in our digest of “A leaflet of the office” , ¶8");
    }

    @Test
    void words_that_nothing_was_taken_from_are_printed() {
        assertThat(harbour.text("/data/person/ivo-tarrant")).contains("Tarrant&lt;/b&gt; says: nobody asked me");
    }

    @Test
    void figures_and_holders_that_cannot_both_be_stand_side_by_side() {
        assertThat(harbour.text("/conflicts"))
                .contains("who held the office of Harbour minister of Valdoria Holders of one seat 2 2 1 1958-05-04")
                .contains(
                        "the number killed in Events on the quay of Arvel, 1958 Figures that differ 2 2 2 1958-05-04");
        assertThat(harbour.text("/conflicts/figures/deathToll/event/quay-shooting"))
                .contains("more than a tenth apart")
                .containsSubsequence("Arvel Gazette", "seven", "Harbour Office", "some forty");
    }

    @ParameterizedTest
    @CsvSource({
        "?stance=denies, 1 of 6 claims are marked, Coast Guard",
        "?relation=heldOffice, 2 of 6 claims are marked, Kelmendra",
        "?stance=denies&relation=heldOffice, 0 of 6 claims are marked, No claim was read here"
    })
    void the_reader_of_a_source_shows_what_is_asked_for(String filter, String count, String shown) {
        assertThat(harbour.text("/data/source/article" + filter))
                .contains(count)
                .contains(shown);
    }

    @Test
    void a_paragraph_tells_where_it_begins_for_addresses_that_name_a_stretch() {
        assertThat(harbour.get("/data/source/article", "Accept", "text/html").body())
                .contains("<span data-start=\"0\">")
                .containsPattern("<span data-start=\"[1-9]\\d*\">");
    }

    @Test
    void a_digest_says_that_its_words_are_ours() {
        assertThat(harbour.text("/data/source/digest"))
                .contains("Our digest of “A leaflet of the office”")
                .contains("These words are ours.");
    }

    @Test
    void only_addresses_of_the_web_become_links() {
        assertThat(harbour.get("/data/person/hidden", "Accept", "text/html").body())
                .doesNotContain("href=\"javascript");
    }

    @Test
    void pages_need_no_script_and_allow_none() {
        var answer = harbour.get("/data/person/ana-kelmendra", "Accept", "text/html");
        assertThat(answer.body()).doesNotContain("<script").doesNotContain(" style=");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }
}
