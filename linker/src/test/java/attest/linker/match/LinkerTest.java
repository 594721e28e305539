package attest.linker.match;

import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Item;
import attest.linker.model.Judgement;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Outcome;
import attest.linker.model.Proposal;
import attest.linker.model.Subject;
import attest.linker.model.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private static final Subject ADA = new Subject(
            "https://w3id.org/attest/data/person/ada-lovelace",
            Kind.PERSON,
            List.of(new Name("Lovelace, Ada", "en", true)),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            List.of(),
            Set.of(),
            Set.of(),
            Set.of());

    @Test
    void a_name_alone_is_a_question_to_a_person() {
        Proposal proposal = linker(List.of()).propose(ADA);
        assertThat(proposal.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(proposal.candidates())
                .extracting(scored -> scored.item().id())
                .containsExactly("Q1000000000001");
    }

    @Test
    void what_a_person_called_different_is_not_proposed_again() {
        Judgement different = new Judgement(ADA.iri(), Optional.of("Q1000000000001"), Verdict.DIFFERENT);
        assertThat(linker(List.of(different)).propose(ADA).outcome()).isEqualTo(Outcome.NONE);
    }

    private static Linker linker(List<Judgement> judgements) {
        Item person = item("Q1000000000001", "Ada Lovelace", Kind.PERSON);
        Item place = item("Q1000000000002", "Ada Lovelace", Kind.PLACE);
        Item other = item("Q1000000000003", "Grace Hopper", Kind.PERSON);
        return new Linker((subject, most) -> List.of(person, place, other), judgements);
    }

    private static Item item(String id, String name, Kind kind) {
        return new Item(
                id,
                List.of(new Name(name, "en", true)),
                "",
                Set.of(kind),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                0,
                Optional.empty());
    }
}
