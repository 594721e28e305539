package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** "Miners were killed and others wounded", as the parser reads it. */
class SharedPassiveTest {
    private static final List<String> TAGS = List.of("NNS", "VBD", "VBN", "CC", "NNS", "VBN");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(2, 0, "nsubj:pass"),
            new Edge(2, 1, "aux:pass"),
            new Edge(2, 5, "conj:and"),
            new Edge(5, 3, "cc"),
            new Edge(5, 4, "nsubj"));

    @Test
    void who_stands_before_the_second_participle_suffers_it_too() {
        assertThat(SharedPassive.of(new Tree(ASTRAY, TAGS::get, word -> "")).edges())
                .contains(new Edge(5, 4, "nsubj:pass"))
                .hasSameSizeAs(ASTRAY);
    }

    @Test
    void who_does_something_in_the_past_tense_does_it() {
        IntFunction<String> past = word -> word == 5 ? "VBD" : TAGS.get(word);

        assertThat(SharedPassive.of(new Tree(ASTRAY, past, word -> "")).edges()).isEqualTo(ASTRAY);
    }
}
