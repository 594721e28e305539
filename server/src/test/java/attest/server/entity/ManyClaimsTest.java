package attest.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A person of whom ten thousand different things are said. */
class ManyClaimsTest {
    private static final String PERSON = "/data/person/ana-kelmendra";

    private static Harbour harbour;

    @BeforeAll
    static void start() {
        harbour = new Harbour();
        harbour.addClaims(10_000);
    }

    @AfterAll
    static void stop() {
        harbour.close();
    }

    @Test
    void a_page_shows_some_of_them_and_leads_to_the_rest() {
        String page = harbour.get(PERSON, "Accept", "text/html").body();
        assertThat(page).contains("1 to 25 of 10,00").contains("href=\"/data/person/ana-kelmendra?about=2#about\"");
        assertThat(page.length()).isLessThan(100_000);
    }

    @Test
    void any_page_can_be_asked_for() {
        assertThat(harbour.text(PERSON + "?about=400")).contains("9,976 to 10,000 of 10,00");
        assertThat(harbour.text(PERSON + "?about=1000000")).contains("of 10,00");
        assertThat(harbour.text(PERSON + "?about=-1")).contains("1 to 25 of 10,00");
    }

    @Test
    void one_relation_can_be_asked_for() {
        assertThat(harbour.text(PERSON + "?relation=resignedFrom"))
                .contains("resigned as Harbour minister")
                .doesNotContain("1 to 25 of");
    }

    @Test
    void of_the_claims_only_those_that_are_shown_are_read() {
        assertThat(harbour.readFor(PERSON + "?about=7"))
                .filteredOn(iri -> iri.contains("/claim/many-"))
                .hasSize(25);
    }

    @Test
    void what_orders_the_contents_is_read_once_for_a_data_version() {
        harbour.text(PERSON);
        assertThat(harbour.readFor(PERSON + "?about=9"))
                .filteredOn(iri -> iri.contains("/proposition/many-"))
                .hasSize(25);
        harbour.change();
        assertThat(harbour.readFor(PERSON))
                .filteredOn(iri -> iri.contains("/proposition/many-"))
                .hasSize(10_000);
    }
}
