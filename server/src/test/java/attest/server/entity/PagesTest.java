package attest.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
                .contains("on Wikidata http://www.wikidata.org/entity/Q1");
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
                .contains("4 claims were read in it; 88 % of the text")
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
    void the_start_page_lists_what_is_here() {
        assertThat(harbour.text("/home"))
                .contains("Persons (3)")
                .contains("Ana Kelmendra")
                .contains("Sources (5)")
                .contains("our digest of “A leaflet of the office”")
                .contains("offices/holders: Who held it")
                .contains("/sparql");
    }

    @Test
    void pages_need_no_script_and_allow_none() {
        var answer = harbour.get("/data/person/ana-kelmendra", "Accept", "text/html");
        assertThat(answer.body()).doesNotContain("<script").doesNotContain(" style=");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }
}
