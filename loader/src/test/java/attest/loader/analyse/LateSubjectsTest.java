package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** "Asked by Holt, Holm replied" with more words, as the parser reads it. */
class LateSubjectsTest {
    private static final List<String> WORDS = List.of("ask", "by", "judge", ",", "Holt", ",", "Holm", "reply");
    private static final List<String> TAGS = List.of("VBN", "IN", "NN", ",", "NNP", ",", "NNP", "VBD");
    private static final List<Edge> ASTRAY = List.of(
            new Edge(7, 0, "advcl"),
            new Edge(0, 2, "obl:by"),
            new Edge(7, 4, "nsubj"),
            new Edge(4, 5, "punct"),
            new Edge(4, 6, "appos"));

    private static List<Edge> mended(List<Edge> edges, IntFunction<String> words) {
        return LateSubjects.of(new Tree(edges, TAGS::get, words)).edges();
    }

    @Test
    void a_name_with_no_comma_before_the_verb_is_its_subject() {
        assertThat(mended(ASTRAY, WORDS::get))
                .contains(new Edge(7, 6, "nsubj"))
                .doesNotContain(new Edge(7, 4, "nsubj"));
    }

    @Test
    void what_opens_the_sentence_stays_the_subject_for_many_leave_out_the_comma() {
        IntFunction<String> opening = word -> word == 3 ? "of" : WORDS.get(word);

        assertThat(mended(ASTRAY, opening)).isEqualTo(ASTRAY);
    }

    @Test
    void of_a_name_and_a_pronoun_before_one_verb_the_pronoun_is_the_subject() {
        List<Edge> both = List.of(new Edge(7, 4, "nsubj"), new Edge(7, 6, "nsubj"));
        List<String> tags = List.of("VBN", "IN", "NN", ",", "NNP", ",", "PRP", "VBD");

        assertThat(LateSubjects.of(new Tree(both, tags::get, WORDS::get)).edges())
                .containsExactly(new Edge(7, 6, "nsubj"), new Edge(7, 4, "dep"));
    }
}
