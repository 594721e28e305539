package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Holm lived until 1992, when peace came", as the parser reads it. */
class WhenClausesTest {
    private static final List<String> TAGS = List.of("NNP", "VBD", "IN", "CD", ",", "WRB", "NN", "VBD");
    private static final List<String> LEMMAS = List.of("holm", "live", "until", "1992", ",", "when", "peace", "come");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(1, 0, "nsubj"),
            new Edge(1, 3, "obl:until"),
            new Edge(1, 7, "advcl"),
            new Edge(7, 5, "advmod"),
            new Edge(7, 6, "nsubj"));

    @Test
    void a_clause_with_when_hangs_on_the_date_that_it_stands_behind() {
        assertThat(WhenClauses.of(new Tree(ASTRAY, TAGS::get, LEMMAS::get)).edges())
                .contains(new Edge(3, 7, "acl:relcl"))
                .doesNotContain(new Edge(1, 7, "advcl"));
    }

    @Test
    void behind_what_is_no_date_it_stays() {
        List<String> lemmas = List.of("holm", "live", "with", "300", ",", "when", "peace", "come");

        assertThat(WhenClauses.of(new Tree(ASTRAY, TAGS::get, lemmas::get)).edges())
                .isEqualTo(ASTRAY);
    }
}
