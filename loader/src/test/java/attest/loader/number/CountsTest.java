package attest.loader.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import attest.loader.model.Count;
import attest.loader.model.Span;
import attest.loader.number.NumberLexicon.Example;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CountsTest {
    @TestFactory
    Stream<DynamicTest> the_lexicon_means_what_its_examples_say() {
        return NumberLexicon.STANDARD.examples().stream()
                .map(example -> dynamicTest(
                        example.text(), () -> assertThat(counts(example.text())).containsExactly(count(example))));
    }

    @TestFactory
    Stream<DynamicTest> nothing_is_counted() {
        return NumberLexicon.STANDARD.none().stream()
                .map(text -> dynamicTest(text, () -> assertThat(counts(text)).isEmpty()));
    }

    @Test
    void two_counts_in_one_sentence_are_two() {
        assertThat(spans("Some 30 miners and at least four guards were shot, five to seven of them in Port Harlan."))
                .containsExactly("Some 30", "at least four", "five to seven");
    }

    @Test
    void spans_count_code_points_of_the_whole_text() {
        String text = "𝔄 title. More than 40 miners were shot.";
        Span passage = new Span(9, 39);
        assertThat(Counts.find(text, passage, List.of()))
                .extracting(count -> count.span().in(text))
                .containsExactly("More than 40");
    }

    @Test
    void what_is_a_date_is_no_count() {
        String text = "They met on 3 June.";
        assertThat(Counts.find(text, new Span(0, 19), List.of(new Span(12, 18))))
                .isEmpty();
    }

    @Test
    void a_day_and_the_figure_behind_it_are_no_thousands() {
        assertThat(spans("On June 3 150 miners met.")).containsExactly("3", "150");
    }

    @Test
    void of_a_part_and_its_whole_the_part_is_counted_and_of_a_share_nothing() {
        assertThat(spans("Of the dead, 12 of the 15 miners and 3 out of 4 guards had no grave."))
                .containsExactly("12", "3");
        assertThat(spans("One in three miners and 4 per 100,000 villagers were shot."))
                .isEmpty();
    }

    @Test
    void a_figure_beyond_all_numbers_is_left_alone() {
        assertThat(spans("Code 99999999999999999999999999 was used.")).isEmpty();
    }

    private static List<String> spans(String text) {
        return find(text).stream().map(found -> found.span().in(text)).toList();
    }

    private static List<Example> counts(String text) {
        return find(text).stream().map(found -> example(text, found)).toList();
    }

    private static Example example(String text, CountMention found) {
        Count count = found.count();
        return new Example(
                text,
                found.span().in(text),
                count.qualifier().term(),
                count.number().orElse(null),
                count.min(),
                count.max().isPresent() ? (Long) count.max().getAsLong() : null,
                found.estimated());
    }

    private static Example count(Example example) {
        new Count(
                Optional.ofNullable(example.number()),
                NumberLexicon.qualifier(example.qualifier()),
                example.min(),
                example.max() == null ? OptionalLong.empty() : OptionalLong.of(example.max()));
        return example;
    }

    private static List<CountMention> find(String text) {
        return Counts.find(text, new Span(0, text.codePointCount(0, text.length())), List.of());
    }
}
