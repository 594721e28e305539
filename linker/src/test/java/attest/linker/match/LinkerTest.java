package attest.linker.match;

import static attest.linker.match.Invented.LAND;
import static attest.linker.match.Invented.OFFICE;
import static attest.linker.match.Invented.OTHER_LAND;
import static attest.linker.match.Invented.OTHER_OFFICE;
import static attest.linker.match.Invented.item;
import static attest.linker.match.Invented.openPost;
import static attest.linker.match.Invented.post;
import static attest.linker.match.Invented.postIn;
import static attest.linker.match.Invented.subject;
import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Subject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Subject ADA =
            subject(Kind.PERSON, "Ada Lovelace").born(1815).in(LAND).done();

    @Test
    void a_name_and_a_year_of_birth_suffice() {
        Proposal proposal = propose(ADA, item(1, Kind.PERSON, "Ada Lovelace").born(1815));
        assertThat(proposal.outcome()).isEqualTo(Outcome.AUTO);
        assertThat(proposal.reason()).contains("name").contains("born");
        assertThat(proposal.candidates().get(0).feature("name").orElseThrow().why())
                .contains("label \"Ada Lovelace\" (en)");
    }

    @Test
    void a_name_alone_is_a_question() {
        assertReview(ADA, "too little speaks for it", item(1, Kind.PERSON, "Ada Lovelace"));
    }

    @Test
    void most_persons_of_a_corpus_share_a_country_so_that_it_is_not_enough() {
        assertReview(ADA, "too little", item(1, Kind.PERSON, "Ada Lovelace").in(LAND));
    }

    @Test
    void another_year_of_birth_contradicts() {
        assertReview(
                ADA,
                "contradicts",
                item(1, Kind.PERSON, "Ada Lovelace").born(1852).in(LAND));
    }

    @Test
    void a_homonym_that_fits_nearly_as_well_makes_it_a_question() {
        assertReview(
                ADA,
                "nearly as well",
                item(1, Kind.PERSON, "Ada Lovelace").born(1815),
                item(2, Kind.PERSON, "Ada Lovelace").born(1815));
    }

    @Test
    void a_homonym_of_whom_less_is_told_does_not() {
        Proposal proposal = propose(
                ADA,
                item(1, Kind.PERSON, "Ada Lovelace"),
                item(2, Kind.PERSON, "Ada Lovelace").born(1815));
        assertThat(proposal.outcome()).isEqualTo(Outcome.AUTO);
        assertThat(proposal.candidates().get(0).item().id()).isEqualTo("Q1000000000002");
    }

    @Test
    void a_single_word_does_not_tell_who_somebody_is() {
        Subject surname = subject(Kind.PERSON, "Lovelace").born(1815).done();
        assertReview(surname, "single word", item(1, Kind.PERSON, "Lovelace").born(1815));
    }

    @Test
    void the_same_office_at_one_time_is_evidence_and_at_another_time_contradicts() {
        Subject keeper = subject(Kind.PERSON, "Grace Darling")
                .held(post(OFFICE, 1830, 1840))
                .done();
        var grace = item(1, Kind.PERSON, "Grace Darling");
        assertThat(propose(keeper, grace.held(post(OFFICE, 1838, 1842))).outcome())
                .isEqualTo(Outcome.AUTO);
        assertReview(keeper, "at other times", grace.held(post(OFFICE, 1850, 1860)));
    }

    @Test
    void that_two_terms_can_be_of_one_time_is_no_evidence() {
        Subject told =
                subject(Kind.PERSON, "Grace Darling").held(postIn(OFFICE, 1838)).done();
        var grace = item(1, Kind.PERSON, "Grace Darling");
        assertThat(propose(told, grace.held(post(OFFICE, 1830, 1842))).outcome())
                .isEqualTo(Outcome.AUTO);
        assertReview(told, "too little", grace.held(post(OFFICE, 1838, 1838)));
        assertReview(told, "at other times", grace.held(post(OFFICE, 1750, 1760)));
        assertReview(told, "not alive then", grace.born(1850).held(openPost(OFFICE, 1830)));
    }

    @Test
    void a_term_of_which_no_end_is_told_is_not_believed_in_for_ever() {
        Subject keeper = subject(Kind.PERSON, "Grace Darling")
                .held(post(OFFICE, 1835, 1838))
                .done();
        var grace = item(1, Kind.PERSON, "Grace Darling");
        assertThat(propose(keeper, grace.held(openPost(OFFICE, 1830))).outcome())
                .isEqualTo(Outcome.AUTO);
        assertReview(keeper, "too little", grace.held(openPost(OFFICE, 1780)));
    }

    @Test
    void an_office_that_agrees_does_not_outweigh_one_that_contradicts() {
        Subject keeper = subject(Kind.PERSON, "Grace Darling")
                .held(post(OFFICE, 1830, 1840), post(OTHER_OFFICE, 1841, 1845))
                .done();
        assertReview(
                keeper,
                "at other times",
                item(1, Kind.PERSON, "Grace Darling").held(post(OFFICE, 1830, 1840), post(OTHER_OFFICE, 1750, 1760)));
    }

    @Test
    void offices_held_and_countries_are_no_neighbours_as_well() {
        Subject keeper = subject(Kind.PERSON, "Grace Darling")
                .held(postIn(OFFICE, 1838))
                .near(OFFICE, LAND)
                .done();
        var grace = item(1, Kind.PERSON, "Grace Darling")
                .held(openPost(OFFICE, 1780))
                .in(LAND);
        assertReview(keeper, "too little", grace.near(OFFICE, LAND));
    }

    @Test
    void an_event_is_linked_only_where_dates_agree() {
        Subject strike = subject(Kind.EVENT, "Strike in the Harbour")
                .in(LAND)
                .existed(1971, 1971)
                .done();
        var known = item(1, Kind.EVENT, "Strike in the Harbour").in(LAND);
        assertThat(propose(strike, known.existed(1971, 1971)).outcome()).isEqualTo(Outcome.AUTO);
        assertReview(strike, "No dates of both", known);
        assertReview(strike, "No dates of both", known.existed(1950, 1980));
        assertReview(strike, "not at one time", known.existed(1850, 1850));
    }

    @Test
    void a_body_that_is_no_more_is_linked_only_if_ours_was_of_its_time() {
        var ours = subject(Kind.ORGANIZATION, "Board of Waters").in(LAND);
        var theirs = item(1, Kind.ORGANIZATION, "Board of Waters").in(LAND);
        assertThat(propose(ours.done(), theirs).outcome()).isEqualTo(Outcome.AUTO);
        assertReview(ours.done(), "no more", theirs.existed(1890, 1920));
        assertThat(propose(ours.existed(1900, 1901).done(), theirs.existed(1890, 1920))
                        .outcome())
                .isEqualTo(Outcome.AUTO);
        assertReview(ours.existed(1971, 1971).done(), "not at one time", theirs.existed(1890, 1920));
    }

    @Test
    void an_alias_alone_may_be_that_of_a_part() {
        Subject part = subject(Kind.ORGANIZATION, "Harbour Police").in(LAND).done();
        assertReview(
                part,
                "Only an alias",
                item(1, Kind.ORGANIZATION, "Board of Waters")
                        .alias("Harbour Police")
                        .in(LAND));
    }

    @Test
    void another_kind_is_no_candidate_and_no_kind_is_a_question() {
        assertThat(propose(ADA, item(1, Kind.PLACE, "Ada Lovelace").born(1815)).outcome())
                .isEqualTo(Outcome.NONE);
        assertReview(
                ADA,
                "of which kind",
                item(1, Kind.PERSON, "Ada Lovelace").born(1815).ofNoKind());
    }

    @Test
    void the_country_tells_an_office_from_that_of_another_country() {
        Subject office = subject(Kind.OFFICE, "Minister of Justice").in(LAND).done();
        var here = item(1, Kind.OFFICE, "Minister of Justice").in(LAND);
        var there = item(2, Kind.OFFICE, "Minister of Justice").in(OTHER_LAND);
        Proposal proposal = propose(office, there, here);
        assertThat(proposal.outcome()).isEqualTo(Outcome.AUTO);
        assertThat(proposal.candidates().get(0).item().id()).isEqualTo("Q1000000000001");
        assertReview(office, "contradicts", there);
    }

    @Test
    void a_short_form_that_a_text_defines_is_evidence() {
        Subject body = subject(Kind.ORGANIZATION, "Order of Lamplighters", "OOL")
                .shortForm("OOL")
                .done();
        var known = item(1, Kind.ORGANIZATION, "Order of Lamplighters", "O.O.L.");
        assertThat(propose(body, known).outcome()).isEqualTo(Outcome.AUTO);
        assertReview(body, "too little", item(1, Kind.ORGANIZATION, "Order of Lamplighters"));
    }

    @Test
    void what_the_authority_states_is_accepted_and_two_such_items_are_a_question() {
        Subject stated = subject(Kind.PERSON, "A. L.").stated("Q1000000000001").done();
        assertThat(propose(stated, item(1, Kind.PERSON, "Ada Lovelace")).outcome())
                .isEqualTo(Outcome.AUTO);
        Subject both = subject(Kind.PERSON, "A. L.")
                .stated("Q1000000000001", "Q1000000000002")
                .done();
        assertReview(both, "several", item(1, Kind.PERSON, "Ada Lovelace"));
    }

    private static void assertReview(Subject subject, String why, ItemDraft... items) {
        Proposal proposal = propose(subject, items);
        assertThat(proposal.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(proposal.reason()).contains(why);
    }

    private static Proposal propose(Subject subject, ItemDraft... items) {
        List<Item> all = Stream.of(items).map(ItemDraft::done).toList();
        return new Linker((asked, most) -> all, List.of()).propose(subject);
    }
}
