package attest.loader.extract.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Edge;
import attest.loader.model.Sentence;
import attest.loader.model.Span;
import attest.loader.model.Token;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GrammarTest {
    /** "Berger met miners who fled", with the antecedent as the subject of its relative clause. */
    private static final Grammar GRAMMAR = Grammar.of(sentence(
            "Berger met miners who fled",
            new Edge(1, 0, "nsubj"),
            new Edge(1, 2, "obj"),
            new Edge(2, 3, "ref"),
            new Edge(2, 4, "acl:relcl"),
            new Edge(4, 2, "nsubj")));

    @Test
    void the_tree_breaks_the_cycle_of_a_relative_clause() {
        assertThat(GRAMMAR.parent(2)).hasValue(1);
        assertThat(GRAMMAR.parent(4)).hasValue(2);
        assertThat(GRAMMAR.ancestors(4)).containsExactly(2, 1);
    }

    @Test
    void copied_edges_can_still_be_asked_for() {
        assertThat(GRAMMAR.dependents(4, "nsubj")).containsExactly(2);
    }

    @Test
    void a_phrase_leaves_out_what_is_not_wanted() {
        assertThat(GRAMMAR.phrase(2)).containsExactly(2, 4);
        assertThat(GRAMMAR.phrase(2, relation -> !relation.startsWith("acl"))).containsExactly(2);
        assertThat(GRAMMAR.span(GRAMMAR.phrase(2))).isEqualTo(new Span(11, 26));
    }

    @Test
    void the_head_of_a_stretch_of_text_is_the_word_that_hangs_outside() {
        assertThat(GRAMMAR.headOf(new Span(11, 26))).hasValue(2);
    }

    @Test
    void a_noun_that_hangs_on_nothing_but_its_own_relative_clause_is_the_root() {
        Grammar grammar = Grammar.of(sentence(
                "Peace is something all want",
                new Edge(2, 0, "nsubj"),
                new Edge(2, 1, "cop"),
                new Edge(2, 4, "acl:relcl"),
                new Edge(4, 3, "nsubj"),
                new Edge(4, 2, "obj")));

        assertThat(grammar.parent(2)).isEmpty();
        assertThat(grammar.ancestors(3)).containsExactly(4, 2);
        assertThat(grammar.parent(0)).hasValue(2);
    }

    private static Sentence sentence(String text, Edge... edges) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        for (String word : text.split(" ")) {
            tokens.add(new Token(new Span(at, at + word.length()), word, word, "X", "O"));
            at += word.length() + 1;
        }
        return new Sentence(new Span(0, text.length()), 0, tokens, List.of(edges));
    }
}
