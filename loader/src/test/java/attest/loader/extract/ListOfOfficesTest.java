package attest.loader.extract;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.analyse.Analyser;
import attest.loader.model.Authority;
import attest.loader.model.Claim;
import attest.loader.model.Document;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListOfOfficesTest {
    @Test
    void an_office_belongs_to_the_name_beside_it_and_not_to_the_first_of_the_list() {
        assertThat(held(
                        "They include the current justice minister Paul Okoro, the head of the railways Mira Kolar, and "
                                + "Lars Dahl, a former mayor of Port Harlan."))
                .doesNotContain("Paul Okoro: head of the railways", "Mira Kolar: mayor of Port Harlan")
                .contains("Lars Dahl: mayor of Port Harlan");
        assertThat(
                        held(
                                "They met Paul Okoro, the justice minister, Mira Kolar, the head of the railways, and their wives."))
                .doesNotContain("Paul Okoro: head of the railways");
    }

    private static List<String> held(String text) {
        Document document = Sample.document(text);
        return Extractor.standard()
                .extract(document, Analyser.of(Authority.EMPTY).analyse(document))
                .claims()
                .stream()
                .filter(claim -> claim.relation().name().equals("heldOffice"))
                .map(ListOfOfficesTest::told)
                .toList();
    }

    private static String told(Claim claim) {
        return claim.subject().text() + ": " + claim.object().orElseThrow().text();
    }
}
