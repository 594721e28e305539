package attest.app.evaluate;

import static attest.app.evaluate.Verdict.ASIDE;
import static attest.app.evaluate.Verdict.RIGHT;
import static attest.app.evaluate.Verdict.WRONG;
import static attest.loader.model.EntityKind.EVENT;
import static attest.loader.model.EntityKind.OFFICE;
import static attest.loader.model.EntityKind.ORGANIZATION;
import static attest.loader.model.EntityKind.PERSON;
import static attest.loader.model.Form.DESCRIPTION;
import static attest.loader.model.Form.NAME;
import static attest.loader.model.Form.PRONOUN;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Mention;
import attest.loader.model.Stance;
import attest.loader.model.Voice;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JudgedTest {
    @Test
    void an_office_is_found_by_person_office_and_half_of_the_words() {
        Scene scene = new Scene("Finance Minister Olga Brenn spoke.");
        GoldRef olga = scene.entity("person", "Olga Brenn", "Olga Brenn");
        scene.gold(GoldType.HOLDS_OFFICE, olga, GoldRef.literal("minister of finance"), "Finance Minister Olga Brenn");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Olga Brenn"),
                scene.mention(OFFICE, NAME, "Finance Minister"),
                null,
                "Minister Olga Brenn spoke");
        assertThat(scene.found()).containsExactly("T-1");
        assertThat(scene.verdicts()).containsExactly(RIGHT);
    }

    @Test
    void another_office_is_wrong() {
        Scene scene = new Scene("Finance Minister Olga Brenn spoke of the Foreign Minister.");
        GoldRef olga = scene.entity("person", "Olga Brenn", "Olga Brenn");
        scene.gold(GoldType.HOLDS_OFFICE, olga, GoldRef.literal("minister of finance"), "Finance Minister Olga Brenn");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Olga Brenn"),
                scene.mention(OFFICE, NAME, "Foreign Minister"),
                null,
                "Finance Minister Olga Brenn");
        assertThat(scene.verdicts()).containsExactly(WRONG);
    }

    @Test
    void words_elsewhere_in_the_text_do_not_match() {
        Scene scene = new Scene("Olga Brenn is mayor. Much later the mayor left.");
        GoldRef olga = scene.entity("person", "Olga Brenn", "Olga Brenn");
        scene.gold(GoldType.HOLDS_OFFICE, olga, GoldRef.literal("mayor"), "Olga Brenn is mayor");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Olga Brenn"),
                scene.mention(OFFICE, NAME, "mayor"),
                null,
                "later the mayor left");
        assertThat(scene.found()).isEmpty();
    }

    @Test
    void a_repetition_of_a_found_claim_is_neither_right_nor_wrong() {
        Scene scene = new Scene("Olga Brenn is mayor. Mayor Brenn left.");
        GoldRef olga = scene.entity("person", "Olga Brenn", "Olga Brenn", "Brenn");
        scene.gold(GoldType.HOLDS_OFFICE, olga, GoldRef.literal("mayor"), "Olga Brenn is mayor");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Olga Brenn"),
                scene.mention(OFFICE, NAME, "mayor"),
                null,
                "Olga Brenn is mayor");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Brenn"),
                scene.mention(OFFICE, NAME, "Mayor"),
                null,
                "Mayor Brenn");
        assertThat(scene.verdicts()).containsExactly(RIGHT, ASIDE);
        assertThat(scene.scores().grouped()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void a_surname_that_two_persons_share_matches_neither() {
        Scene scene = new Scene("Judge Feldt met Anna Feldt and Peter Feldt.");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        scene.entity("person", "Peter Feldt", "Peter Feldt");
        scene.gold(GoldType.HOLDS_OFFICE, anna, GoldRef.literal("judge"), "Judge Feldt");
        scene.claim(
                "heldOffice",
                scene.mention(PERSON, NAME, "Feldt"),
                scene.mention(OFFICE, NAME, "Judge"),
                null,
                "Judge Feldt");
        assertThat(scene.found()).isEmpty();
    }

    @Test
    void a_pronoun_counts_for_whom_it_was_resolved_to() {
        Scene right = pronoun("Anna Feldt");
        assertThat(right.found()).containsExactly("T-1");
        Scene wrong = pronoun("Peter Roth");
        assertThat(wrong.found()).isEmpty();
    }

    private static Scene pronoun(String resolvedTo) {
        Scene scene = new Scene("Anna Feldt met Peter Roth. She was a judge.");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        scene.entity("person", "Peter Roth", "Peter Roth");
        scene.gold(GoldType.HOLDS_OFFICE, anna, GoldRef.literal("judge"), "She was a judge");
        Mention she = scene.resolved(scene.mention(PERSON, PRONOUN, "She"), resolvedTo);
        scene.claim("heldOffice", she, scene.mention(OFFICE, NAME, "judge"), null, "She was a judge");
        return scene;
    }

    @Test
    void a_victim_is_found_by_what_befell_it() {
        Scene scene = new Scene("Soldiers shot Anna Feldt dead.");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        scene.gold(GoldType.KILLED_OR_DETAINED, anna, GoldRef.literal("shot-dead"), "shot Anna Feldt dead");
        Mention victim = scene.mention(PERSON, NAME, "Anna Feldt");
        scene.claim("participatedIn", victim, scene.event("arrest", "shot"), "victim", "Soldiers shot Anna Feldt");
        assertThat(scene.found()).isEmpty();
        scene.claim("participatedIn", victim, scene.event("killing", "shot"), "victim", "Soldiers shot Anna Feldt");
        assertThat(scene.found()).containsExactly("T-1");
        assertThat(scene.verdicts()).containsExactly(WRONG, RIGHT);
    }

    @Test
    void an_event_without_a_name_is_the_one_that_the_evidence_speaks_of() {
        Scene scene = new Scene("Riots broke out at dawn.");
        GoldRef unrest = scene.entity("event", "unrest of May");
        scene.gold(GoldType.EVENT_OCCURRED, unrest, null, "Riots broke out");
        scene.claim("occurred", scene.event("protest", "Riots"), null, null, "Riots broke out at dawn");
        assertThat(scene.found()).containsExactly("T-1");
    }

    @Test
    void a_succession_is_told_of_the_one_who_left_and_found_by_the_one_who_came() {
        Scene scene = new Scene("Anna Feldt was succeeded by Peter Roth.");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        GoldRef peter = scene.entity("person", "Peter Roth", "Peter Roth");
        scene.gold(GoldType.OFFICE_CHANGE, anna, GoldRef.literal("mayor"), "Anna Feldt was succeeded by Peter Roth");
        scene.detailed(new GoldClaim.Details(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(peter)));
        Mention came = scene.mention(PERSON, NAME, "Peter Roth");
        Mention left = scene.mention(PERSON, NAME, "Anna Feldt");
        scene.claim("succeeded", came, left, null, "Anna Feldt was succeeded by Peter Roth");
        scene.claim("succeeded", left, came, null, "Anna Feldt was succeeded by Peter Roth");
        assertThat(scene.verdicts()).containsExactly(RIGHT, WRONG);
    }

    @Test
    void a_speech_act_is_found_in_the_voices_of_a_claim() {
        Scene scene = new Scene("The union said that police had arrested Anna Feldt.");
        GoldRef union = scene.entity("organisation", "Dockers' Union", "The union");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        scene.gold(GoldType.SAID, union, GoldRef.literal("Anna Feldt was arrested"), "The union said that");
        scene.gold(
                GoldType.KILLED_OR_DETAINED,
                anna,
                GoldRef.literal("arrested"),
                "police had arrested Anna Feldt",
                List.of(union),
                "asserts");
        scene.claim(
                "participatedIn",
                scene.mention(PERSON, NAME, "Anna Feldt"),
                scene.event("arrest", "arrested"),
                "victim",
                "police had arrested Anna Feldt",
                scene.reported(
                        scene.mention(ORGANIZATION, DESCRIPTION, "The union"), Stance.ASSERTS, "The union said"));
        assertThat(scene.found()).containsExactly("T-1", "T-2");
        assertThat(scene.scores().qualities().get("speakers of attributed claims"))
                .isEqualTo(new Ratio(1, 1));
        assertThat(scene.scores().strict()).as("a voice is no claim of its own").isEqualTo(new Ratio(1, 1));
    }

    @Test
    void a_denial_is_found_by_its_denier() {
        Scene scene = new Scene("The ministry denied the killings.");
        GoldRef ministry = scene.entity("organisation", "Ministry of Peace", "The ministry");
        GoldRef killings = scene.entity("event", "killings of May", "the killings");
        scene.gold(GoldType.DENIED, ministry, killings, "The ministry denied the killings");
        scene.claim(
                "occurred",
                scene.mention(EVENT, DESCRIPTION, "the killings"),
                null,
                null,
                "the killings",
                scene.reported(
                        scene.mention(ORGANIZATION, DESCRIPTION, "The ministry"),
                        Stance.DENIES,
                        "The ministry denied"));
        assertThat(scene.found()).containsExactly("T-1");
        assertThat(scene.verdicts()).containsExactly(RIGHT);
    }

    @Test
    void what_was_not_done_is_a_positive_claim_that_the_article_denies() {
        Scene scene = new Scene("The ministry never answered.");
        GoldRef ministry = scene.entity("organisation", "Ministry of Peace", "The ministry");
        scene.gold(GoldType.DID_NOT_ACT, ministry, GoldRef.literal("answer"), "The ministry never answered");
        Mention subject = scene.mention(ORGANIZATION, DESCRIPTION, "The ministry");
        scene.claim(
                "spokeOf", subject, null, null, "The ministry never answered", List.of(Voice.document(Stance.DENIES)));
        assertThat(scene.found()).containsExactly("T-1");
    }

    @Test
    void a_place_is_given_up_for_one_who_would_find_none() {
        Scene scene = new Scene("Two arrests, of Anna Feldt and others, were told of.");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        GoldRef arrested = GoldRef.literal("arrested");
        scene.gold(GoldType.KILLED_OR_DETAINED, anna, arrested, "Two arrests, of Anna Feldt");
        scene.gold(GoldType.KILLED_OR_DETAINED, anna, arrested, "Anna Feldt and others");
        Mention victim = scene.mention(PERSON, NAME, "Anna Feldt");
        scene.claim("participatedIn", victim, scene.event("arrest", "arrests"), "victim", "Anna Feldt");
        scene.claim("participatedIn", victim, scene.event("arrest", "arrests"), "victim", "Two arrests, of");
        assertThat(scene.found()).containsExactly("T-1", "T-2");
    }

    @Test
    void claims_of_one_rule_in_one_passage_are_one_firing() {
        Scene scene = new Scene("Soldiers shot Anna Feldt dead.");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        scene.gold(GoldType.KILLED_OR_DETAINED, anna, GoldRef.literal("shot-dead"), "shot Anna Feldt dead");
        Mention killing = scene.event("killing", "shot");
        scene.claim(
                "participatedIn",
                scene.mention(PERSON, NAME, "Anna Feldt"),
                killing,
                "victim",
                "Soldiers shot Anna Feldt dead");
        scene.claim(
                "participatedIn",
                scene.mention(ORGANIZATION, DESCRIPTION, "Soldiers"),
                killing,
                "perpetrator",
                "Soldiers shot Anna Feldt dead");
        assertThat(scene.scores().strict()).isEqualTo(new Ratio(1, 2));
        assertThat(scene.scores().grouped()).isEqualTo(new Ratio(1, 1));
    }

    @Test
    void who_speaks_without_what_is_said_is_neither_right_nor_wrong() {
        Scene scene = new Scene("According to the union, Anna Feldt was arrested.");
        GoldRef union = scene.entity("organisation", "Dockers' Union", "the union");
        GoldRef anna = scene.entity("person", "Anna Feldt", "Anna Feldt");
        scene.gold(
                GoldType.KILLED_OR_DETAINED,
                anna,
                GoldRef.literal("arrested"),
                "Anna Feldt was arrested",
                List.of(union),
                "asserts");
        Mention speaker = scene.mention(ORGANIZATION, DESCRIPTION, "the union");
        scene.claim("spokeOf", speaker, null, null, "According to the union, Anna Feldt was arrested");
        assertThat(scene.verdicts()).containsExactly(ASIDE);
        assertThat(scene.found()).isEmpty();
    }

    @Test
    void a_phrase_that_means_somebody_in_another_text_means_nobody_here() {
        Scene scene = new Scene("Several witnesses said so.");
        scene.elsewhere("organisation", "witnesses of Orland", "witnesses");
        GoldRef neighbours = scene.entity("group", "neighbours", "Several witnesses");
        scene.gold(GoldType.SAID, neighbours, GoldRef.literal("so"), "Several witnesses said so");
        scene.claim(
                "spokeOf", scene.mention(PERSON, DESCRIPTION, "witnesses"), null, null, "Several witnesses said so");
        assertThat(scene.found()).containsExactly("T-1");
    }
}
