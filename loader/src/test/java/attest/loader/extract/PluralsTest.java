package attest.loader.extract;

import static attest.loader.extract.Extracted.claims;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Claim;
import attest.loader.model.Form;
import attest.loader.model.Mention;
import java.util.List;
import org.junit.jupiter.api.Test;

class PluralsTest {
    /** Who "they" are that take part in something. */
    private static List<String> they(String text) {
        return claims("participatedIn", text)
                .map(Claim::subject)
                .filter(subject -> subject.form() == Form.PRONOUN)
                .map(Mention::text)
                .distinct()
                .toList();
    }

    @Test
    void they_are_the_only_ones_told_of_in_the_plural() {
        assertThat(they("Police arrested nine students on Monday. They were charged with riot."))
                .containsExactly("students");
        assertThat(they("Soldiers entered the village at dawn. They shot nine men."))
                .containsExactly("Soldiers");
        assertThat(they("Workers met the students. They were arrested in Oslo."))
                .isEmpty();
    }

    @Test
    void whoever_suffers_is_nobody_in_power_unless_he_suffered_before() {
        assertThat(they("The officials came home. They were arrested in Oslo.")).isEmpty();
        assertThat(they("Rebels seized the officials. They were executed in Oslo."))
                .containsExactly("officials");
    }

    @Test
    void survivors_tell_of_themselves_and_officials_of_others() {
        assertThat(they("Three detainees told the court that they had been tortured."))
                .containsExactly("detainees");
        assertThat(they("The lawyers told the court that they had been tortured."))
                .isEmpty();
    }

    @Test
    void they_may_be_things() {
        assertThat(they("The boats came home with the miners. They were burned in Oslo."))
                .isEmpty();
    }

    @Test
    void those_who_are_whoever_the_clause_says() {
        assertThat(claims("participatedIn", "Those who had fled the harbour were executed."))
                .extracting(claim -> claim.subject().text())
                .containsExactly("Those who had fled the harbour");
    }
}
