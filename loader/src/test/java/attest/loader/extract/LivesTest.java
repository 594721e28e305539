package attest.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.analyse.Analyser;
import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Mention;
import attest.loader.model.When;
import java.util.List;
import org.junit.jupiter.api.Test;

class LivesTest {
    private static final String LIFE =
            "Mira Kolar, politician: born Port Harlan 3 April 1920; Minister of Justice 1971-72; Governor of Ostland"
                    + " 1974-82; married 1946 Paul Kolar (died 1990; one son); died Port Harlan 9 March 2009.";

    private static List<String> told(String text) {
        Document document = Sample.document(text);
        return Extractor.standard()
                .extract(document, Analyser.of(Authority.EMPTY).analyse(document))
                .claims()
                .stream()
                .map(LivesTest::told)
                .toList();
    }

    private static String told(Claim claim) {
        return String.join(
                " ",
                claim.subject().text(),
                claim.relation().name(),
                claim.object().map(Mention::text).orElse("-"),
                claim.when().flatMap(When::edtf).orElse("-"));
    }

    @Test
    void each_note_of_a_life_is_of_the_name_before_it_and_each_date_of_the_note_before_it() {
        assertThat(told(LIFE))
                .contains(
                        "Mira Kolar wasBorn - 1920-04-03",
                        "Mira Kolar heldOffice Minister of Justice 1971/1972",
                        "Mira Kolar heldOffice Governor of Ostland 1974/1982",
                        "Mira Kolar died - 2009-03-09");
    }

    @Test
    void what_stands_in_brackets_is_told_of_somebody_else() {
        assertThat(told(LIFE)).noneMatch(claim -> claim.contains("1990"));
    }

    @Test
    void a_date_behind_a_semicolon_is_not_that_of_what_stands_before_it() {
        assertThat(told("Peter Holm was born in Belm; his brother, Karl Lund, was minister of ports in 1955."))
                .contains("Peter Holm wasBorn - -", "Karl Lund heldOffice minister of ports 1955");
    }
}
