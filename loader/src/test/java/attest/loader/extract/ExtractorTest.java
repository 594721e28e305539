package attest.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import attest.loader.Sample;
import attest.loader.analyse.Analyser;
import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.EntityKind;
import attest.loader.model.Extraction;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import attest.loader.model.Role;
import attest.loader.model.Span;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExtractorTest {
    private static final Analyser ANALYSER = Analyser.of(Authority.EMPTY);

    private static Extraction extract(String... paragraphs) {
        Document document = Sample.document(paragraphs);
        return Extractor.standard().extract(document, ANALYSER.analyse(document));
    }

    private static Stream<Claim> claims(String relation, String... paragraphs) {
        return extract(paragraphs).claims().stream()
                .filter(claim -> claim.relation().name().equals(relation));
    }

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
    void a_pronoun_stands_for_the_subject_before_if_gender_allows() {
        assertThat(claims("electedTo", "Mira Kolar left the army. She was elected mayor of Port Harlan."))
                .extracting(claim -> claim.subject().form(), claim -> claim.subject()
                        .text())
                .containsExactly(tuple(Form.PRONOUN, "Mira Kolar"));
        assertThat(claims("electedTo", "Mr Kolar left the army. She was elected mayor of Port Harlan."))
                .isEmpty();
    }

    private static List<String> arrested(String... paragraphs) {
        return claims("participatedIn", paragraphs)
                .filter(claim -> claim.role().orElseThrow().name().equals("victim"))
                .map(Claim::subject)
                .filter(subject -> subject.form() == Form.PRONOUN)
                .map(Mention::text)
                .toList();
    }

    @Test
    void a_given_name_and_a_noun_tell_who_he_can_be() {
        assertThat(arrested("Maria Lopez met Juan Perez. He was arrested in Oslo."))
                .containsExactly("Juan Perez");
        assertThat(arrested("The widow spoke to Karl Lund. He was arrested in Oslo."))
                .containsExactly("Karl Lund");
        assertThat(arrested("Ivan Petrovich Sokolov left. She was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void nobody_is_the_object_of_what_he_does_himself() {
        assertThat(arrested("The colonel arrested him in Oslo.")).isEmpty();
        assertThat(arrested("Peter Holm resigned. The colonel arrested him in Oslo."))
                .containsExactly("Peter Holm");
    }

    @Test
    void of_two_who_fit_and_are_no_subjects_neither_is_meant() {
        assertThat(arrested("Soldiers saw Karl Lund and Peter Holm. He was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void he_may_be_the_one_who_told_or_the_one_he_told_of() {
        assertThat(arrested("Soldiers shot Karl Lund, Peter Holm said. He was arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void a_sentence_that_speaks_of_somebody_as_him_is_about_him() {
        assertThat(arrested("Peter Holm was born in Oslo. The king made him a judge. He was arrested in 1958."))
                .containsExactly("Peter Holm");
        assertThat(arrested("Karl Lund never slept. He arrested him in Oslo.")).isEmpty();
        assertThat(arrested("He met Karl Lund in Oslo. He was arrested in 1958."))
                .isEmpty();
    }

    @Test
    void he_is_no_family() {
        assertThat(arrested("The family left. He was arrested in Oslo.")).isEmpty();
    }

    @Test
    void who_died_in_a_prison_is_not_said_to_have_been_killed() {
        assertThat(claims("occurred", "Paul Okoro died in police custody on 12 September 1977."))
                .extracting(claim -> claim.subject().kind().orElseThrow().name())
                .containsExactly("death");
    }

    @Test
    void within_a_quotation_he_is_not_the_one_who_speaks() {
        assertThat(arrested("Karl Lund said: \"He was arrested in Oslo.\"")).isEmpty();
    }

    @Test
    void neither_in_a_later_sentence_of_the_quotation() {
        assertThat(arrested("“The harbour was empty that night,” Karl Lund said. “He was arrested in Oslo.”"))
                .isEmpty();
    }

    @Test
    void whoever_tells_the_story_points_at_nobody_who_stands_only_in_somebodys_words() {
        assertThat(arrested("Karl Lund went home.", "“Peter Holm left us.”", "He was arrested in Oslo."))
                .containsExactly("Karl Lund");
    }

    @Test
    void sentences_without_anybody_lie_between_a_pronoun_and_its_name() {
        assertThat(arrested("Karl Lund went home. It rained. The trains were late. He was arrested in Oslo."))
                .containsExactly("Karl Lund");
        assertThat(arrested("Okoro went home. It rained. The trains were late. He was arrested in Oslo."))
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
        assertThat(arrested("Xylia Quorn met her brother, Varn Quell. He was arrested in Oslo."))
                .containsExactly("Varn Quell");
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
    void behind_a_quotation_of_several_sentences_he_is_whom_the_text_told_of_before_it() {
        assertThat(
                        claims(
                                "spokeOf",
                                "The lawyer Paul Okoro lives in Oslo. \"I saw nothing. The fire was out when we came,\" he said."))
                .extracting(claim -> claim.subject().text())
                .contains("Paul Okoro");
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
    void a_friday_to_come_is_not_the_last_one() {
        assertThat(claims("nominatedFor", "Anna Berger will become mayor of Port Harlan on Friday."))
                .singleElement()
                .returns(true, claim -> claim.when().isEmpty());
        assertThat(claims("appointedTo", "Anna Berger was appointed mayor of Port Harlan on Friday."))
                .singleElement()
                .returns(true, claim -> claim.when().isPresent());
    }

    @Test
    void an_answer_may_begin_without_a_verb() {
        assertThat(claims(
                        "heldOffice",
                        "Aune: When did you see the files? This was put to Anna Berger by Nils Aune.",
                        "Berger: In the spring of 1953. The director, Harald Lie, met me.",
                        "Aune: And what happened to them?"))
                .singleElement()
                .satisfies(claim -> assertThat(
                                claim.voices().get(1).speaker().orElseThrow().text())
                        .isEqualTo("Anna Berger"));
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
}
