package attest.linker.match;

import static attest.linker.match.Invented.LAND;
import static attest.linker.match.Invented.OFFICE;
import static attest.linker.match.Invented.item;
import static attest.linker.match.Invented.named;
import static attest.linker.match.Invented.subject;
import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Outcome;
import attest.linker.model.Post;
import attest.linker.model.Proposal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two persons of one name, of whom Wikidata knows the other one only: what they share links them to nobody. */
class NamesakesTest {
    private static final String PARTY = "Q1000000000070";
    private static final String TOWN = "Q1000000000071";

    private final SubjectDraft ours = subject(Kind.PERSON, "Tomas Brannigan").in(LAND);
    private final ItemDraft theirs = item(1, Kind.PERSON, "Tomas Brannigan").in(LAND);

    @Test
    void brothers_of_one_party_and_town_are_a_question() {
        assertReview(ours.near(PARTY), theirs.near(PARTY));
        assertReview(ours.near(PARTY, TOWN), theirs.near(PARTY, TOWN));
    }

    @Test
    void a_son_who_follows_his_father_in_office_is_a_question() {
        assertReview(
                ours.held(held("Harbourmaster of Peru", 1990, 1994)),
                theirs.held(held("Harbourmaster of Peru", 1980, 1990)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Member of the Assembly of Peru",
                "Deputy in the Congress of Peru",
                "Senator of Peru",
                "Judge of the High Court of Peru",
                "Harbourmaster"
            })
    void colleagues_in_an_office_that_many_hold_are_a_question(String office) {
        assertReview(
                ours.held(held(office, 1980, 1990)).near(PARTY),
                theirs.held(held(office, 1980, 1990)).near(PARTY));
    }

    @Test
    void holders_of_an_office_that_only_has_the_same_name_are_a_question() {
        assertReview(
                ours.held(unlinked("Minister of Harbours", 1980, 1990)),
                theirs.held(held("Minister of Harbours", 1980, 1990)));
        assertReview(
                ours.held(unlinked("Minister of Harbours of Peru", 1980, 1990)),
                theirs.held(held("Minister of Harbours of Chile", 1980, 1990)));
    }

    @Test
    void a_country_in_another_name_of_the_office_does_not_tell_that_it_is_the_same() {
        Post ours = new Post(
                "",
                List.of(named("Minister of Harbours"), named("Peruvian head of the harbours of Peru")),
                Invented.year(1980),
                Invented.year(1990));
        assertReview(this.ours.held(ours), theirs.held(held("Minister of Harbours", 1980, 1990)));
    }

    @Test
    void the_one_holder_of_an_office_at_one_time_is_linked() {
        assertThat(propose(
                                ours.held(held("Minister of Harbours", 1980, 1990)),
                                theirs.held(held("Minister of Harbours", 1984, 1991)))
                        .outcome())
                .isEqualTo(Outcome.AUTO);
        assertThat(propose(
                                ours.held(unlinked("Minister of Harbours of Peru", 1980, 1990)),
                                theirs.held(held("Minister of Harbours of Peru", 1984, 1991)))
                        .outcome())
                .isEqualTo(Outcome.AUTO);
    }

    private static Post held(String office, int from, int to) {
        return new Post(OFFICE, List.of(named(office)), Invented.year(from), Invented.year(to));
    }

    private static Post unlinked(String office, int from, int to) {
        return new Post("", List.of(named(office)), Invented.year(from), Invented.year(to));
    }

    private static void assertReview(SubjectDraft subject, ItemDraft item) {
        Proposal proposal = propose(subject, item);
        assertThat(proposal.outcome()).as(proposal.reason()).isEqualTo(Outcome.REVIEW);
    }

    private static Proposal propose(SubjectDraft subject, ItemDraft item) {
        List<Item> all = List.of(item.done());
        return new Linker((asked, most) -> all, List.of()).propose(subject.done());
    }
}
