package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Witnesses said soldiers came and fired", as the parser reads it. */
class ToldClausesTest {
    private static final List<String> TAGS = List.of("NNS", "VBD", "NNS", "VBD", "CC", "VBD");
    private static final List<String> WORDS = List.of("witness", "say", "soldier", "come", "and", "fire");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(1, 0, "nsubj"),
            new Edge(1, 3, "ccomp"),
            new Edge(3, 2, "nsubj"),
            new Edge(1, 5, "conj:and"),
            new Edge(5, 0, "nsubj"),
            new Edge(5, 4, "cc"));

    @Test
    void who_is_told_of_goes_on_to_act() {
        assertThat(ToldClauses.of(new Tree(ASTRAY, TAGS::get, WORDS::get)).edges())
                .contains(new Edge(3, 5, "conj:and"), new Edge(5, 2, "nsubj"))
                .doesNotContain(new Edge(5, 0, "nsubj"));
    }

    @Test
    void who_tells_goes_on_to_tell() {
        List<String> added = List.of("witness", "say", "soldier", "come", "and", "add");

        assertThat(ToldClauses.of(new Tree(ASTRAY, TAGS::get, added::get)).edges())
                .isEqualTo(ASTRAY);
    }

    @Test
    void a_subject_of_its_own_keeps_a_verb_where_it_is() {
        List<String> tags = List.of("NNS", "VBD", "NNS", "VBD", "NNS", "VBD");
        List<Edge> own = new ArrayList<>(ASTRAY);
        own.set(5, new Edge(5, 4, "nsubj"));

        assertThat(ToldClauses.of(new Tree(own, tags::get, WORDS::get)).edges()).isEqualTo(own);
    }
}
