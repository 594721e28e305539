package attest.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficeChangesTest {
    @Test
    void what_went_on_until_a_change_tells_that_it_came() {
        assertThat(changes("removedFrom", "Mira Kolar headed the bank until she was sacked in 2009."))
                .containsExactly("Mira Kolar: head of bank 2009");
        assertThat(changes("removedFrom", "The miners refused to work until Governor Mira Kolar was sacked."))
                .isEmpty();
    }

    @Test
    void who_is_elected_twice_is_elected_in_two_years() {
        assertThat(changes("electedTo", "Oskar Lind was elected president in 2013 and re-elected in 2018."))
                .containsExactly("Oskar Lind: president 2013", "Oskar Lind: president 2018");
    }

    @Test
    void nobody_is_chosen_in_his_own_place() {
        assertThat(changes("appointedTo", "Paul Okoro, leader of the Green Party, was chosen in his stead."))
                .isEmpty();
    }

    @Test
    void a_year_before_a_name_is_when_and_not_who() {
        assertThat(changes("appointedTo", "In 1946 Holm was sent to Chile as consul."))
                .containsExactly("Holm: consul 1946");
    }

    @Test
    void an_office_is_no_part_of_the_name_of_a_court() {
        assertThat(changes("heldOffice", "Paul Okoro is now Registrar of the Labour Court."))
                .containsExactly("Paul Okoro: Registrar of the Labour Court /");
    }

    @Test
    void who_was_dismissed_may_be_whoever_was_named_last() {
        assertThat(changes(
                        "removedFrom",
                        "An inquiry under Judge Paul Okoro found that a corporal fired the shot; he was dismissed."))
                .isEmpty();
    }

    @Test
    void a_town_of_the_shah_is_no_shah() {
        assertThat(changes("heldOffice", "Residents of Shah Permai threw stones."))
                .isEmpty();
    }

    @Test
    void he_who_is_appointed_is_not_he_who_appointed_him() {
        assertThat(changes("appointedTo", "The Pope sent for him and he was made bishop in 1971."))
                .isEmpty();
    }

    @Test
    void a_mayor_who_is_called_by_the_lesser_title_goes_as_mayor() {
        assertThat(changes("resignedFrom", "The Mayor, Cllr. Mira Kolar, stepped down in 2009."))
                .containsExactly("Mira Kolar: Mayor 2009");
    }

    @Test
    void each_of_several_elected_by_one_verb_has_an_office() {
        assertThat(changes("electedTo", "Oskar Lind was elected secretary and Anna Berger treasurer."))
                .containsExactlyInAnyOrder("Oskar Lind: secretary ", "Anna Berger: treasurer ");
    }

    private static List<String> changes(String relation, String text) {
        return Extracted.claims(relation, text)
                .map(claim -> claim.subject().text() + ": "
                        + claim.object().orElseThrow().text() + " "
                        + claim.when().flatMap(When::edtf).orElse(""))
                .toList();
    }
}
