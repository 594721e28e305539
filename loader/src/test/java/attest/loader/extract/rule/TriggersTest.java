package attest.loader.extract.rule;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.analyse.Analyser;
import attest.loader.model.Authority;
import attest.loader.model.Sentence;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TriggersTest {
    private static final Analyser ANALYSER = Analyser.of(Authority.EMPTY);

    @Test
    void a_match_cannot_be_without_nodes_that_are_not_let_go_nor_denied() {
        assertThat(
                        Needed.in(
                                "{lemma:/kill|die/;tag:/VB.*/}=event >/obl:(in|by)/ ({}=actor >det {lemma:a}) !>/mark/ {lemma:to} ?>obj {ner:PERSON}=victim !>conj ({lemma:wound} >obj {lemma:man}) > {tag:NN}"))
                .containsExactly("lemma:/kill|die/;tag:/VB.*/", "", "lemma:a", "tag:NN");
    }

    @Test
    void one_of_several_alternatives_is_enough() {
        assertThat(Needed.in("{lemma:say} [ >nsubj {lemma:he} | >obl {lemma:report} ] > {tag:VB}"))
                .containsExactly("lemma:say", "tag:VB");
        assertThat(Needed.in("{lemma:say} >nsubj {lemma:he} | >obl {lemma:report}"))
                .containsExactly("lemma:say");
    }

    @Test
    void only_patterns_whose_words_a_sentence_has_can_match_it() {
        Triggers triggers = new Triggers(patterns("{tag:/NN.*/} >amod {lemma:new}", "{lemma:new;tag:NN}", "{} > {}"));

        assertThat(triggers.in(parsed("Mira Kolar opened the new bridge.").get(0)))
                .isEqualTo(places(0, 2));
    }

    @Test
    void no_pattern_that_matches_is_left_out() {
        List<Rule> rules = RuleBook.standard().rules();
        List<SemgrexPattern> patterns =
                rules.stream().flatMap(rule -> rule.patterns().stream()).toList();
        Triggers triggers = new Triggers(patterns);

        assertThat(rules)
                .flatExtracting(rule -> parsed(rule.examples().get(0).text()))
                .isNotEmpty()
                .allSatisfy(sentence -> {
                    SemanticGraph graph = Graph.of(sentence);
                    BitSet possible = triggers.in(sentence);
                    assertThat(IntStream.range(0, patterns.size())
                                    .filter(i -> patterns.get(i).matcher(graph).find()))
                            .allMatch(possible::get);
                });
    }

    private static List<SemgrexPattern> patterns(String... patterns) {
        return Stream.of(patterns).map(SemgrexPattern::compile).toList();
    }

    private static List<Sentence> parsed(String text) {
        return ANALYSER.analyse(Sample.document(text)).sentences().stream()
                .filter(sentence -> !sentence.edges().isEmpty())
                .toList();
    }

    private static BitSet places(int... all) {
        BitSet places = new BitSet();
        IntStream.of(all).forEach(places::set);
        return places;
    }
}
