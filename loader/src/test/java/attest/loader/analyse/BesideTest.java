package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.model.Authority;
import attest.loader.model.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;

class BesideTest {
    private static final Analyser ANALYSER = Analyser.of(Authority.EMPTY);

    /** The words that are joined by an apposition, in the order of the sentence. */
    private static List<String> joined(String text) {
        Sentence sentence = ANALYSER.analyse(Sample.document(text)).sentences().get(0);
        return sentence.edges().stream()
                .filter(edge -> edge.relation().equals("appos"))
                .map(edge -> sentence.tokens().get(edge.head()).word() + " "
                        + sentence.tokens().get(edge.dependent()).word())
                .toList();
    }

    @Test
    void an_office_stands_beside_its_holder_wherever_the_parser_hangs_the_name() {
        assertThat(
                        joined(
                                "Police acted on the orders of the county commissioner, Peter Holm, who gave them 48 hours to leave."))
                .contains("commissioner Holm");
        assertThat(joined("Mira Kolar flew from Rome with the commander of the navy, Gen. Peter Holm."))
                .contains("commander Holm");
    }

    @Test
    void letters_behind_a_name_do_not_part_it_from_the_office() {
        assertThat(
                        joined(
                                "His Excellency Sir Henry Holm, K.C.M.G., the newly appointed Governor of Norway, arrived in the mail steamer."))
                .contains("Holm Governor");
    }

    @Test
    void in_a_list_of_offices_each_name_belongs_to_the_office_before_it() {
        assertThat(
                        joined(
                                "They were received by the Governor, Mr. Karl Lund, the Mayor, Mr. Peter Holm, and the Bishop, Dr. Oskar Lind."))
                .contains("Governor Lund", "Mayor Holm", "Bishop Lind")
                .doesNotContain("Lund Mayor", "Holm Bishop");
    }

    @Test
    void who_is_met_before_the_comma_is_not_the_one_behind_it() {
        assertThat(joined("After meeting the mayor, Anna Berger left the town."))
                .doesNotContain("mayor Berger");
    }

    @Test
    void who_has_two_offices_or_a_profession_beside_his_name_has_the_office_before_it() {
        assertThat(joined("The company's chairman and chief executive, Peter Holm, owns a third of it."))
                .contains("chairman Holm", "executive Holm");
        assertThat(joined("The head of the northern branch, the lawyer Anna Berger, refused to comment."))
                .contains("head Berger");
        assertThat(joined("The mayor, the lawyer Anna Berger, and a priest were shot."))
                .doesNotContain("mayor Berger");
    }

    @Test
    void a_name_is_that_of_the_man_described_before_it_and_not_of_the_matter() {
        assertThat(joined("A summons against the baker, Peter Holm, was withdrawn."))
                .contains("baker Holm")
                .doesNotContain("summons Holm");
    }
}
