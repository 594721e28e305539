package attest.loader.extract;

import static attest.loader.extract.Extracted.claims;
import static attest.loader.extract.Extracted.extract;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attest.loader.model.Claim;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Mention;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import attest.loader.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    @Test
    void one_event_makes_claims_of_what_happened_to_whom_by_whom_how_many_where_and_when() {
        List<Claim> claims = extract("In June 1971 the navy executed at least 40 dockers in Port Harlan.")
                .claims();

        assertThat(claims)
                .extracting(
                        claim -> claim.relation().name(),
                        claim -> claim.role().map(Role::name).orElse(""),
                        claim -> claim.when().orElseThrow().edtf().orElseThrow())
                .containsExactlyInAnyOrder(
                        tuple("occurred", "", "1971-06"),
                        tuple("participatedIn", "victim", "1971-06"),
                        tuple("participatedIn", "perpetrator", "1971-06"),
                        tuple("deathToll", "", "1971-06"),
                        tuple("occurredAt", "", "1971-06"));
        assertThat(claims).extracting(Claim::trigger).containsOnly(claims.get(0).trigger());
    }

    @Test
    void a_title_in_reported_speech_is_the_document_s_own_word_and_in_a_quotation_the_speaker_s() {
        assertThat(claims("heldOffice", "Peter Holm said that the mayor, Anna Berger, had left Ostland."))
                .extracting(claim -> claim.voices().size())
                .containsExactly(1);
        assertThat(claims("heldOffice", "Peter Holm said: “I saw how the mayor, Anna Berger, left Ostland.”"))
                .extracting(claim -> claim.voices().size())
                .containsExactly(2);
    }

    @Test
    void all_who_are_named_take_part() {
        assertThat(claims("participatedIn", "Peter Holm, Anna Berger and Karl Lund were executed in Ostland."))
                .extracting(claim -> claim.subject().text())
                .containsExactly("Peter Holm", "Anna Berger", "Karl Lund");
    }

    @Test
    void who_died_in_a_prison_is_not_said_to_have_been_killed() {
        assertThat(claims("occurred", "Paul Okoro died in police custody on 12 September 1977."))
                .extracting(claim -> claim.subject().kind().orElseThrow().name())
                .containsExactly("death");
    }

    @Test
    void the_recipient_of_a_letter_did_not_write_it() {
        assertThat(claims(
                        "spokeOf", "Karl Lund resigned. In a letter to Peter Holm, he wrote that the bridge was lost."))
                .extracting(claim -> claim.subject().text())
                .containsExactly("Karl Lund");
    }

    @Test
    void a_denial_keeps_its_voice() {
        Claim claim = claims("occurred", "The government of Ostland denied the massacre of the dockers.")
                .findFirst()
                .orElseThrow();

        assertThat(claim.stance()).isEqualTo(Stance.DENIES);
        assertThat(claim.voice().speaker().orElseThrow().text()).isEqualTo("government of Ostland");
    }

    @Test
    void speech_that_no_rule_reads_is_kept_as_speech() {
        assertThat(claims("spokeOf", "“Nobody helped the widows of the miners,” said Anna Berger."))
                .extracting(claim -> claim.subject().text())
                .containsExactly("Anna Berger");
    }

    @Test
    void who_says_that_a_thing_was_not_so_denies_it_and_who_says_that_it_cannot_be_told_does_not() {
        assertThat(claims("spokeOf", "Anna Berger said that she had not slept in Oslo."))
                .extracting(Claim::stance)
                .containsExactly(Stance.DENIES);
        assertThat(claims("spokeOf", "Anna Berger said that she could not discuss the fire."))
                .extracting(Claim::stance)
                .containsExactly(Stance.ASSERTS);
    }

    @Test
    void the_dead_of_whom_some_were_shot_are_told_whole() {
        assertThat(claims("deathToll", "More than 90 of the dead had been shot in Ostland."))
                .extracting(claim -> claim.subject().text())
                .singleElement()
                .asString()
                .contains("90 of the dead");
    }

    @Test
    void who_must_die_has_not_died() {
        assertThat(claims("occurred", "\"Oskar Lind must die in jail,\" said Anna Berger."))
                .isEmpty();
    }

    @Test
    void a_day_may_stand_before_the_verb() {
        assertThat(claims("occurred", "A court in Port Harlan on Thursday acquitted Peter Holm of fraud."))
                .singleElement()
                .extracting(claim -> claim.subject().kind().orElseThrow().name())
                .isEqualTo("trial");
    }

    @Test
    void what_was_called_off_did_not_occur_and_what_was_planned_may_have() {
        assertThat(claims("occurred", "A meeting planned for May in Port Harlan was called off."))
                .extracting(claim -> claim.subject().kind().orElseThrow().name())
                .containsExactly("halt");
        assertThat(claims("occurred", "A meeting planned for May in Port Harlan was held."))
                .extracting(claim -> claim.subject().kind().orElseThrow().name())
                .containsExactly("meeting");
    }

    @Test
    void a_friday_to_come_is_not_the_last_one() {
        assertThat(claims("nominatedFor", "Anna Berger will become mayor of Port Harlan on Friday."))
                .singleElement()
                .returns(true, claim -> claim.when().isEmpty());
        assertThat(claims("appointedTo", "Anna Berger was appointed mayor of Port Harlan on Friday."))
                .singleElement()
                .returns(true, claim -> claim.when().isPresent());
    }

    @Test
    void a_rumour_is_somebodys_and_not_what_the_text_says() {
        assertThat(claims("died", "Rumours that Oskar Lind had died reached Port Harlan."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.voices())
                        .extracting(Voice::stance)
                        .containsExactly(Stance.REPORTS, Stance.SUGGESTS));
    }

    @Test
    void what_may_happen_is_no_claim() {
        assertThat(extract("If the dockers strike, soldiers will kill Peter Holm.")
                        .claims())
                .isEmpty();
    }

    @Test
    void every_quotation_stands_in_the_text_and_the_same_text_gives_the_same_claims() {
        String[] text = {
            "“They shot 40 dockers,” said Anna Berger, the mayor of Port Harlan. 🙂 She called for an inquiry.",
            "The government’s spokesman, Paul Okoro, denied the killings."
        };
        Extraction first = extract(text);

        assertThat(first).isEqualTo(extract(text));
        assertThat(first.claims()).isNotEmpty().allSatisfy(claim -> {
            Span whole = new Span(
                    0,
                    first.document()
                            .text()
                            .codePointCount(0, first.document().text().length()));
            assertThat(whole.covers(claim.quote())).isTrue();
            assertThat(claim.quote().in(first.document().text())).isNotBlank();
        });
    }

    @Test
    void names_that_no_claim_speaks_of_are_mentions_all_the_same() {
        assertThat(extract("Peter Holm likes Norway.").mentions())
                .extracting(Mention::text, Mention::entity)
                .containsExactly(tuple("Peter Holm", EntityKind.PERSON), tuple("Norway", EntityKind.PLACE));
    }

    @Test
    void a_speech_and_the_event_that_it_only_touches_are_both_told() {
        String speech =
                "\"We have asked for a doctor since Peter Holm was arrested, and nobody came and nobody will,\" Anna Berger said.";
        assertThat(claims("spokeOf", speech)).hasSize(1);
        assertThat(claims("participatedIn", speech)).hasSize(1);
        assertThat(claims("spokeOf", "\"The army arrested Peter Holm,\" Anna Berger said."))
                .isEmpty();
    }

    @Test
    void a_clause_behind_a_range_of_years_tells_of_the_last() {
        assertThat(claims(
                        "occurred",
                        "Many were killed between 1980 and 1992, when the government signed a peace agreement."))
                .extracting(claim -> claim.when().flatMap(When::edtf).orElseThrow())
                .containsExactlyInAnyOrder("1980/1992", "1992");
    }

    @Test
    void for_a_place_those_speak_who_govern_it() {
        assertThat(claims("occurred", "Moscow denied that its troops had killed Anna Berger."))
                .singleElement()
                .satisfies(claim -> assertThat(claim.voices().get(1).speaker().orElseThrow())
                        .returns("Moscow", Mention::text)
                        .returns(EntityKind.ORGANIZATION, Mention::entity));
    }

    @Test
    void what_somebody_will_not_be_did_not_happen() {
        assertThat(claims("occurred", "\"I will not be the mayor who shot nine students,\" said Anna Berger."))
                .isEmpty();
        assertThat(claims("occurred", "\"I know the mayor who shot nine students,\" said Anna Berger."))
                .isNotEmpty();
    }

    @Test
    void a_description_behind_a_name_and_an_age_is_of_the_one_who_is_named() {
        assertThat(claims("participatedIn", "Anna Berger, 58, a former nun who was jailed in 1980, became mayor."))
                .extracting(claim -> claim.subject().text())
                .containsExactly("Anna Berger");
    }
}
