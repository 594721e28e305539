package attest.loader.extract;

import static attest.loader.extract.Extracted.befallen;
import static attest.loader.extract.Extracted.claims;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attest.loader.model.Form;
import org.junit.jupiter.api.Test;

class PronounsTest {
    @Test
    void a_pronoun_stands_for_the_subject_before_if_gender_allows() {
        assertThat(claims("electedTo", "Mira Kolar left the army. She was elected mayor of Port Harlan."))
                .extracting(claim -> claim.subject().form(), claim -> claim.subject()
                        .text())
                .containsExactly(tuple(Form.PRONOUN, "Mira Kolar"));
        assertThat(claims("electedTo", "Mr Kolar left the army. She was elected mayor of Port Harlan."))
                .isEmpty();
    }

    @Test
    void a_given_name_and_a_noun_tell_who_he_can_be() {
        assertThat(befallen("Maria Lopez met Juan Perez. He was arrested in Oslo."))
                .containsExactly("Juan Perez");
        assertThat(befallen("The widow spoke to Karl Lund. He was arrested in Oslo."))
                .containsExactly("Karl Lund");
        assertThat(befallen("Ivan Petrovich Sokolov left. She was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void nobody_is_the_object_of_what_he_does_himself() {
        assertThat(befallen("The colonel arrested him in Oslo.")).isEmpty();
        assertThat(befallen("Peter Holm resigned. The colonel arrested him in Oslo."))
                .containsExactly("Peter Holm");
        assertThat(befallen("Peter Holm resigned. Karl Lund had him arrested in Oslo."))
                .containsExactly("Peter Holm");
    }

    @Test
    void of_two_who_fit_and_are_no_subjects_neither_is_meant() {
        assertThat(befallen("Soldiers saw Karl Lund and Peter Holm. He was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void he_may_be_the_one_who_told_or_the_one_he_told_of() {
        assertThat(befallen("Soldiers shot Karl Lund, Peter Holm said. He was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void a_sentence_that_speaks_of_somebody_as_him_is_about_him() {
        assertThat(befallen("Peter Holm was born in Oslo. The king made him a judge. He was arrested in 1958."))
                .containsExactly("Peter Holm");
        assertThat(befallen("Karl Lund never slept. He arrested him in Oslo.")).isEmpty();
        assertThat(befallen("He met Karl Lund in Oslo. He was arrested in 1958."))
                .isEmpty();
    }

    @Test
    void an_ending_of_a_given_name_tells_who_he_can_be() {
        assertThat(befallen(
                        "Ana Lopez led the union. A priest, Torvard Berg, hid the woman. She was arrested in 1958."))
                .doesNotContain("Torvard Berg");
    }

    @Test
    void whom_the_sentence_before_calls_her_is_she_where_nobody_else_is_one() {
        assertThat(
                        befallen(
                                "Ana Lopez led the union. The minister, Karl Lund, wanted her for schools. She was arrested in 1958."))
                .containsExactly("Ana Lopez");
    }

    @Test
    void her_successor_is_not_the_one_who_is_spoken_of() {
        assertThat(befallen(
                        "Ana Lopez led the union.",
                        "\"We miss all that,\" said her deputy, Maria Cruz.",
                        "She was arrested in 1958."))
                .doesNotContain("Maria Cruz");
    }

    @Test
    void he_in_words_that_interrupt_what_somebody_does_may_be_the_same_or_another() {
        assertThat(claims("spokeOf", "Juan Perez met the king. Peter Holm left when, he said, the men were hungry."))
                .isEmpty();
    }

    @Test
    void he_is_no_family() {
        assertThat(befallen("The family left. He was arrested in Oslo.")).isEmpty();
    }

    @Test
    void within_a_quotation_he_is_not_the_one_who_speaks() {
        assertThat(befallen("Karl Lund said: \"He was arrested in Oslo.\"")).isEmpty();
        assertThat(befallen(
                        "Peter Holm left.", "\"I saw it,\" Karl Lund, 44, said. \"He said he was arrested in Oslo.\""))
                .doesNotContain("Karl Lund");
    }

    @Test
    void neither_in_a_later_sentence_of_the_quotation() {
        assertThat(befallen("“The harbour was empty that night,” Karl Lund said. “He was arrested in Oslo.”"))
                .isEmpty();
    }

    @Test
    void whoever_tells_the_story_points_at_nobody_who_stands_only_in_somebodys_words() {
        assertThat(befallen("Karl Lund went home.", "“Peter Holm left us.”", "He was arrested in Oslo."))
                .containsExactly("Karl Lund");
    }

    @Test
    void sentences_without_anybody_lie_between_a_pronoun_and_its_name() {
        assertThat(befallen("Karl Lund went home. It rained. The trains were late. He was arrested in Oslo."))
                .containsExactly("Karl Lund");
        assertThat(befallen("Okoro went home. It rained. The trains were late. He was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void what_somebody_says_goes_on_with_whoever_spoke_last() {
        assertThat(claims(
                        "spokeOf",
                        "Anna Berger said that Okoro had left.",
                        "Soldiers met Okoro there.",
                        "“I saw him go,” she said."))
                .extracting(claim -> claim.subject().text())
                .contains("Anna Berger")
                .doesNotContain("Okoro");
    }

    @Test
    void a_brother_is_a_man_whatever_his_name_is() {
        assertThat(befallen("Xylia Quorn met her brother, Varn Quell. He was arrested in Oslo."))
                .containsExactly("Varn Quell");
    }

    @Test
    void behind_a_quotation_of_several_sentences_he_is_whom_the_text_told_of_before_it() {
        assertThat(
                        claims(
                                "spokeOf",
                                "The lawyer Paul Okoro lives in Oslo. \"I saw nothing. The fire was out when we came,\" he said."))
                .extracting(claim -> claim.subject().text())
                .contains("Paul Okoro");
    }

    @Test
    void whoever_somebody_is_said_to_be_and_whose_story_it_is_can_be_meant() {
        assertThat(befallen("The last of them is Peter Holm. He was arrested in Oslo."))
                .containsExactly("Peter Holm");
        assertThat(befallen("Karl Lund left.", "Peter Holm's own story took an hour. He was arrested in Oslo."))
                .containsExactly("Peter Holm");
    }

    @Test
    void she_is_the_one_whom_the_sentence_before_calls_her_and_nobody_whose_men_they_were() {
        assertThat(befallen("Ana Lopez went home. The general's men took her to the fort. She was arrested in 1958."))
                .containsExactly("Ana Lopez");
    }

    @Test
    void a_mayor_whom_the_sentence_before_speaks_of_by_the_way_is_not_meant() {
        assertThat(befallen("Karl Lund left after the mayor came. She was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void he_told_me_he_left_is_of_one() {
        assertThat(befallen("A clerk came. Karl Lund, who left in May, told me he was arrested in Oslo."))
                .containsExactly("Karl Lund");
    }

    @Test
    void whose_successor_somebody_is_and_who_forms_his_cabinet_is_no_she() {
        assertThat(
                        befallen(
                                "Ana Lopez was minister. When Moe's successor, Lie, formed his cabinet, she was arrested in 1956."))
                .containsExactly("Ana Lopez");
    }

    @Test
    void whom_police_arrested_they_charged() {
        assertThat(claims(
                                "participatedIn",
                                "Peter Holm was shot dead. Police arrested Karl Lund on Sunday and charged him with murder.")
                        .filter(claim -> claim.role().orElseThrow().name().equals("accused")))
                .extracting(claim -> claim.subject().text())
                .containsOnly("Karl Lund");
    }
}
