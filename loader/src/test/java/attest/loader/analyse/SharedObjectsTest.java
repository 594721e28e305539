package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Soldiers shot and killed miners", as the parser reads it. */
class SharedObjectsTest {
    private static final List<Edge> PARSED = List.of(
            new Edge(1, 0, "nsubj"),
            new Edge(1, 3, "conj:and"),
            new Edge(3, 0, "nsubj"),
            new Edge(3, 2, "cc"),
            new Edge(1, 4, "obj"));

    @Test
    void who_is_shot_and_killed_is_killed() {
        List<String> tags = List.of("NNS", "VBD", "CC", "VBD", "NNS");

        assertThat(SharedObjects.of(new Tree(PARSED, tags::get, word -> "")).edges())
                .contains(new Edge(3, 4, "obj"));
    }

    @Test
    void verbs_of_two_forms_share_nothing() {
        List<String> tags = List.of("NNS", "VBD", "CC", "VBG", "NNS");

        assertThat(SharedObjects.of(new Tree(PARSED, tags::get, word -> "")).edges())
                .isEqualTo(PARSED);
    }
}
