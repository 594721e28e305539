package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

/** "Leader jailed for years", as the parser reads it. */
class HeadlinesTest {
    private static final List<String> TAGS = List.of("NN", "VBN", "IN", "NNS", ".");
    private static final List<String> WORDS = List.of("leader", "jail", "for", "year", ".");
    private static final List<Edge> PARSED =
            List.of(new Edge(1, 0, "nsubj"), new Edge(3, 2, "case"), new Edge(1, 3, "obl:for"));

    @Test
    void a_headline_leaves_out_the_auxiliary() {
        assertThat(Headlines.of(new Tree(PARSED, TAGS::get, WORDS::get)).edges())
                .contains(new Edge(1, 0, "nsubj:pass"));
    }

    @Test
    void who_resigns_does_it() {
        List<String> resigned = List.of("leader", "resign", "for", "year", ".");

        assertThat(Headlines.of(new Tree(PARSED, TAGS::get, resigned::get)).edges())
                .isEqualTo(PARSED);
    }

    @Test
    void a_sentence_with_a_full_stop_is_no_headline() {
        List<Edge> closed = List.of(new Edge(1, 0, "nsubj"), new Edge(1, 4, "punct"));

        assertThat(Headlines.of(new Tree(closed, TAGS::get, WORDS::get)).edges())
                .isEqualTo(closed);
    }
}
