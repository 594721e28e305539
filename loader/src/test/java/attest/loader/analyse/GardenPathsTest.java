package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** "On Monday students detained in May were released", as the parser reads it. */
class GardenPathsTest {
    private static final List<String> TAGS = List.of("IN", "NNP", "NNS", "VBN", "IN", "NNP", "VBD", "VBN");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(3, 1, "obl:on"),
            new Edge(3, 2, "nsubj"),
            new Edge(3, 5, "obl:in"),
            new Edge(3, 7, "dep"),
            new Edge(7, 6, "aux:pass"));

    @Test
    void the_finite_verb_gets_the_subject_and_what_stands_before_it() {
        assertThat(GardenPaths.of(new Tree(ASTRAY, TAGS::get, word -> "")).edges())
                .containsExactlyInAnyOrder(
                        new Edge(7, 1, "obl:on"),
                        new Edge(2, 3, "acl"),
                        new Edge(3, 5, "obl:in"),
                        new Edge(7, 2, "nsubj:pass"),
                        new Edge(7, 6, "aux:pass"));
    }

    @Test
    void what_looks_like_a_past_tense_is_a_participle_if_a_passive_follows() {
        IntFunction<String> past = word -> word == 3 ? "VBD" : TAGS.get(word);

        assertThat(GardenPaths.of(new Tree(ASTRAY, past, word -> "")).edges())
                .contains(new Edge(2, 3, "acl"), new Edge(7, 2, "nsubj:pass"));
    }

    @Test
    void a_past_tense_with_an_object_is_no_participle() {
        IntFunction<String> past = word -> word == 3 ? "VBD" : TAGS.get(word);
        List<Edge> met = new ArrayList<>(ASTRAY);
        met.set(2, new Edge(3, 5, "obj"));

        assertThat(GardenPaths.of(new Tree(met, past, word -> "")).edges()).isEqualTo(met);
    }
}
