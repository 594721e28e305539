package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Residents who asked said soldiers shot miners", as the parser reads it. */
class SwallowedSayingsTest {
    private static final List<String> TAGS = List.of("NNS", "WP", "VBD", "VBD", "NNS", "VBD", "NNS");
    private static final List<String> LEMMAS = List.of("resident", "who", "ask", "say", "soldier", "shoot", "miner");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(0, 1, "ref"),
            new Edge(3, 2, "nsubj"),
            new Edge(0, 3, "acl:relcl"),
            new Edge(3, 0, "obj"),
            new Edge(3, 4, "obj"),
            new Edge(5, 0, "nsubj"),
            new Edge(5, 6, "obj"));

    @Test
    void who_is_described_says_it_and_others_do_it() {
        assertThat(SwallowedSayings.of(new Tree(ASTRAY, TAGS::get, LEMMAS::get)).edges())
                .containsExactlyInAnyOrder(
                        new Edge(0, 1, "ref"),
                        new Edge(0, 2, "acl:relcl"),
                        new Edge(3, 0, "nsubj"),
                        new Edge(3, 5, "ccomp"),
                        new Edge(5, 4, "nsubj"),
                        new Edge(5, 6, "obj"));
    }

    @Test
    void a_clause_with_a_subject_of_its_own_stays() {
        List<String> nouns = List.of("NNS", "WP", "NNS", "VBD", "NNS", "VBD", "NNS");

        assertThat(SwallowedSayings.of(new Tree(ASTRAY, nouns::get, LEMMAS::get))
                        .edges())
                .isEqualTo(ASTRAY);
    }
}
