package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoinedTest {
    /** She asked them to wait and left: the parser joins "left" to "wait". */
    private static final List<String> ASKED = List.of("PRP", "VBD", "PRP", "TO", "VB", "CC", "VBD");

    private static final List<Edge> ASTRAY = List.of(
            new Edge(1, 0, "nsubj"),
            new Edge(1, 2, "obj"),
            new Edge(4, 2, "nsubj:xsubj"),
            new Edge(4, 3, "mark"),
            new Edge(1, 4, "xcomp"),
            new Edge(6, 5, "cc"),
            new Edge(4, 6, "conj:and"),
            new Edge(6, 2, "nsubj"));

    @Test
    void a_finite_verb_is_joined_to_a_finite_verb_and_shares_its_subject() {
        assertThat(Joined.of(new Tree(ASTRAY, ASKED::get, word -> "")).edges())
                .contains(new Edge(1, 6, "conj:and"), new Edge(6, 0, "nsubj"))
                .doesNotContain(new Edge(4, 6, "conj:and"), new Edge(6, 2, "nsubj"));
    }

    @Test
    void two_infinitives_stay_together() {
        List<String> infinitives = List.of("PRP", "VBD", "PRP", "TO", "VB", "CC", "VB");

        assertThat(Joined.of(new Tree(ASTRAY, infinitives::get, word -> "")).edges())
                .isEqualTo(ASTRAY);
    }

    @Test
    void the_present_is_not_joined_to_the_past_of_a_clause() {
        // She names men who ran and says
        List<String> tags = List.of("PRP", "VBZ", "NNS", "WP", "VBD", "CC", "VBZ");
        List<Edge> edges = List.of(
                new Edge(1, 0, "nsubj"),
                new Edge(1, 2, "obj"),
                new Edge(2, 4, "acl:relcl"),
                new Edge(4, 2, "nsubj"),
                new Edge(4, 6, "conj:and"),
                new Edge(6, 5, "cc"),
                new Edge(6, 2, "nsubj"));

        assertThat(Joined.of(new Tree(edges, tags::get, word -> "")).edges())
                .contains(new Edge(1, 6, "conj:and"), new Edge(6, 0, "nsubj"))
                .doesNotContain(new Edge(6, 2, "nsubj"));
    }

    /** He said Holm lied, and accused him: the parser joins "accused" to "lied". */
    private static final List<String> SAID = List.of("PRP", "VBD", "NNP", "VBD", ",", "CC", "VBD", "PRP");

    private static final List<Edge> TOLD = List.of(
            new Edge(1, 0, "nsubj"),
            new Edge(1, 3, "ccomp"),
            new Edge(3, 2, "nsubj"),
            new Edge(6, 5, "cc"),
            new Edge(3, 6, "conj:and"),
            new Edge(6, 2, "nsubj"));

    @Test
    void whoever_says_one_thing_accuses_behind_the_comma() {
        List<String> lemmas = List.of("he", "say", "holm", "lie", ",", "and", "accuse", "he");

        assertThat(Joined.of(new Tree(TOLD, SAID::get, lemmas::get)).edges())
                .contains(new Edge(1, 6, "conj:and"), new Edge(6, 0, "nsubj"))
                .doesNotContain(new Edge(6, 2, "nsubj"));
    }

    @Test
    void what_nobody_does_by_his_words_is_done_by_the_one_he_tells_of() {
        List<String> lemmas = List.of("he", "say", "holm", "lie", ",", "and", "shoot", "he");

        assertThat(Joined.of(new Tree(TOLD, SAID::get, lemmas::get)).edges()).isEqualTo(TOLD);
    }
}
