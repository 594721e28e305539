package attest.linker.match;

import static attest.linker.match.Invented.item;
import static attest.linker.match.Invented.subject;
import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Item;
import attest.linker.model.Judgement;
import attest.linker.model.Kind;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Subject;
import attest.linker.model.Verdict;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgementsTest {
    private static final Subject ADA =
            subject(Kind.PERSON, "Ada Lovelace").born(1815).done();
    private static final Item SAME =
            item(1, Kind.PERSON, "Ada Lovelace").born(1815).done();
    private static final Item OTHER = item(2, Kind.PERSON, "Augusta King").done();

    @Test
    void without_a_judgement_the_rule_decides() {
        assertThat(propose().candidates())
                .extracting(scored -> scored.item().id())
                .containsExactly(SAME.id());
    }

    @Test
    void same_beats_every_score() {
        Proposal proposal = propose(judged(OTHER, Verdict.SAME));
        assertThat(proposal.outcome()).isEqualTo(Outcome.AUTO);
        assertThat(proposal.candidates())
                .extracting(scored -> scored.item().id())
                .containsExactly(OTHER.id());
    }

    @Test
    void same_holds_for_an_item_that_is_not_at_hand() {
        Judgement unseen = new Judgement(ADA.iri(), Optional.of("Q1000000000003"), Verdict.SAME);
        assertThat(propose(unseen).outcome()).isEqualTo(Outcome.AUTO);
    }

    @Test
    void an_id_that_leads_elsewhere_now_is_a_question_whoever_named_it() {
        Item moved =
                item(2, Kind.PERSON, "Ada Lovelace").before("Q1000000000003").done();
        Judgement same = new Judgement(ADA.iri(), Optional.of("Q1000000000003"), Verdict.SAME);
        Subject stated =
                subject(Kind.PERSON, "Ada Lovelace").stated("Q1000000000003").done();

        for (Proposal proposal : List.of(
                new Linker((asked, most) -> List.of(moved), List.of(same)).propose(ADA),
                new Linker((asked, most) -> List.of(moved), List.of()).propose(stated))) {
            assertThat(proposal.outcome()).isEqualTo(Outcome.REVIEW);
            assertThat(proposal.reason()).contains("Q1000000000003 now leads to Q1000000000002");
        }
    }

    @Test
    void different_bars_the_pair_even_where_the_authority_states_it() {
        assertThat(propose(judged(SAME, Verdict.DIFFERENT)).outcome()).isEqualTo(Outcome.NONE);
        Subject stated = subject(Kind.PERSON, "Ada Lovelace").stated(SAME.id()).done();
        assertThat(propose(stated, judged(SAME, Verdict.DIFFERENT)).outcome()).isEqualTo(Outcome.NONE);
    }

    @Test
    void none_is_not_asked_again() {
        Proposal proposal = propose(new Judgement(ADA.iri(), Optional.empty(), Verdict.NONE));
        assertThat(proposal.outcome()).isEqualTo(Outcome.NONE);
        assertThat(proposal.candidates()).isEmpty();
    }

    @Test
    void unsure_stays_a_question() {
        Proposal proposal = propose(judged(SAME, Verdict.UNSURE));
        assertThat(proposal.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(proposal.reason()).contains("could not tell").contains(SAME.id());
    }

    @Test
    void the_last_word_on_a_pair_stands() {
        assertThat(propose(judged(SAME, Verdict.DIFFERENT), judged(SAME, Verdict.SAME))
                        .outcome())
                .isEqualTo(Outcome.AUTO);
    }

    @Test
    void two_items_for_one_subject_are_a_conflict_and_not_merged() {
        Proposal proposal = propose(judged(SAME, Verdict.SAME), judged(OTHER, Verdict.SAME));
        assertThat(proposal.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(proposal.reason()).contains(SAME.id()).contains(OTHER.id());
    }

    private static Judgement judged(Item item, Verdict verdict) {
        return new Judgement(ADA.iri(), Optional.of(item.id()), verdict);
    }

    private static Proposal propose(Judgement... judgements) {
        return propose(ADA, judgements);
    }

    private static Proposal propose(Subject subject, Judgement... judgements) {
        return new Linker((asked, most) -> List.of(SAME, OTHER), List.of(judgements)).propose(subject);
    }
}
