package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Miners marched and about a dozen were held and fined", as the parser reads it. */
class CountedSubjectsTest {
    private static final List<String> TAGS = List.of("NNS", "VBD", "CC", "IN", "DT", "NN", "VBD", "VBN", "CC", "VBN");
    private static final List<String> WORDS =
            List.of("miner", "march", "and", "about", "a", "dozen", "be", "hold", "and", "fine");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(1, 0, "nsubj"),
            new Edge(1, 7, "conj:and"),
            new Edge(7, 2, "cc"),
            new Edge(7, 0, "nsubj:pass"),
            new Edge(5, 3, "case"),
            new Edge(7, 5, "obl:about"),
            new Edge(7, 6, "aux:pass"),
            new Edge(7, 9, "conj:and"));

    @Test
    void the_number_before_a_passive_is_whom_it_befell() {
        assertThat(CountedSubjects.of(new Tree(ASTRAY, TAGS::get, WORDS::get)).edges())
                .contains(new Edge(7, 5, "nsubj:pass"), new Edge(9, 5, "nsubj:pass"))
                .doesNotContain(new Edge(7, 0, "nsubj:pass"));
    }

    @Test
    void a_noun_that_counts_nobody_stays_with_its_preposition() {
        List<String> night = List.of("miner", "march", "and", "at", "the", "night", "be", "hold", "and", "fine");

        assertThat(CountedSubjects.of(new Tree(ASTRAY, TAGS::get, night::get)).edges())
                .isEqualTo(ASTRAY);
    }
}
