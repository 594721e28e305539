package attest.loader.extract;

import static attest.loader.extract.Extracted.claims;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Claim;
import attest.loader.model.Stance;
import attest.loader.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One and the same arrest in the frames of grammar in which texts tell of it. */
class FramesTest {
    /** When it occurred, as EDTF. */
    private static List<String> days(String text) {
        return claims("occurred", text)
                .flatMap(claim -> claim.when().flatMap(When::edtf).stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers arrested Karl Lund in May 1971.",
                "It was soldiers who arrested Karl Lund in May 1971.",
                "Having arrested Karl Lund in May 1971, the soldiers left.",
                "After arresting Karl Lund in May 1971, the soldiers left.",
                "The soldiers who arrested Karl Lund in May 1971 left.",
                "Soldiers managed to arrest Karl Lund in May 1971.",
                "Soldiers began arresting Karl Lund's friends in May 1971.",
                "Soldiers are said to have arrested Karl Lund in May 1971."
            })
    void soldiers_arrested_somebody_in_1971(String text) {
        assertThat(claims("participatedIn", text))
                .anySatisfy(claim -> assertThat(claim.subject().text()).containsIgnoringCase("soldiers"));
        assertThat(days(text)).containsOnly("1971-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Karl Lund was arrested in May 1971.",
                "Arrested in May 1971, Karl Lund fell ill.",
                "Karl Lund, arrested in May 1971, fell ill.",
                "Karl Lund was the first miner to be arrested in May 1971.",
                "Karl Lund is believed to have been arrested in May 1971.",
                "Karl Lund, whom soldiers arrested in May 1971, fell ill."
            })
    void karl_lund_was_arrested_in_1971(String text) {
        assertThat(claims("participatedIn", text)
                        .filter(claim -> claim.role().orElseThrow().name().equals("victim")))
                .extracting(claim -> claim.subject().text())
                .containsExactly("Karl Lund");
        assertThat(days(text)).containsOnly("1971-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers left without arresting Karl Lund.",
                "If arrested Karl Lund could go to prison.",
                "Karl Lund escaped being arrested in 1982.",
                "Karl Lund denied having been arrested.",
                "Karl Lund was threatened with being arrested.",
                "Those arrested did not include Karl Lund.",
                "They acted as if soldiers had arrested Karl Lund.",
                "Everyone but Karl Lund was arrested.",
                "It is not clear that soldiers arrested Karl Lund.",
                "Soldiers hoped to arrest Karl Lund."
            })
    void nobody_was_arrested(String text) {
        assertThat(claims("participatedIn", text)).isEmpty();
    }

    @Test
    void what_somebody_is_said_to_have_done_somebody_says() {
        assertThat(claims("participatedIn", "Karl Lund is said to have shot the mayor."))
                .extracting(Claim::voices)
                .allSatisfy(voices -> assertThat(voices).hasSize(2));
    }

    @Test
    void whoever_was_not_the_first_to_be_arrested_may_have_been_arrested() {
        assertThat(claims("participatedIn", "Karl Lund was not the first to be arrested."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Police rather than the army arrested Karl Lund.",
                "Karl Lund was arrested, not by the army but by the police, in May 1971."
            })
    void the_army_did_not_arrest_him(String text) {
        assertThat(claims("participatedIn", text))
                .extracting(claim -> claim.subject().text())
                .contains("Karl Lund")
                .doesNotContain("army");
    }

    @Test
    void what_there_is_no_doubt_of_is_not_denied() {
        assertThat(claims("participatedIn", "There is no doubt that soldiers arrested Karl Lund."))
                .extracting(claim -> claim.voices().get(0).stance())
                .containsOnly(Stance.ASSERTS);
    }
}
