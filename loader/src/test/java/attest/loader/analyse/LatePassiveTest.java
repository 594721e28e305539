package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Holm was convicted of murder and jailed for life", as the parser reads it. */
class LatePassiveTest {
    private static final List<String> TAGS = List.of("NNP", "VBD", "VBN", "IN", "NN", "CC", "VBN", "IN", "NN");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(2, 0, "nsubj:pass"),
            new Edge(2, 1, "aux:pass"),
            new Edge(2, 4, "obl:of"),
            new Edge(4, 3, "case"),
            new Edge(2, 6, "obl:of"),
            new Edge(4, 6, "conj:and"),
            new Edge(6, 5, "cc"),
            new Edge(6, 8, "obl:for"));

    @Test
    void what_was_done_next_is_joined_to_what_was_done_before() {
        assertThat(LatePassive.of(new Tree(ASTRAY, TAGS::get, word -> "")).edges())
                .contains(new Edge(2, 6, "conj:and"), new Edge(6, 0, "nsubj:pass"))
                .doesNotContain(new Edge(4, 6, "conj:and"), new Edge(2, 6, "obl:of"));
    }

    @Test
    void two_nouns_stay_together() {
        List<String> nouns = List.of("NNP", "VBD", "VBN", "IN", "NN", "CC", "NN", "IN", "NN");

        assertThat(LatePassive.of(new Tree(ASTRAY, nouns::get, word -> "")).edges())
                .isEqualTo(ASTRAY);
    }
}
