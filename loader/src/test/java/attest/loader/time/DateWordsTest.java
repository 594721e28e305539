package attest.loader.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import attest.loader.model.Span;
import attest.loader.model.When;
import attest.loader.time.DateLexicon.Example;
import attest.loader.time.DateLexicon.Expected;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DateWordsTest {
    @TestFactory
    Stream<DynamicTest> the_lexicon_means_what_its_examples_say() {
        return DateLexicon.STANDARD.examples().stream()
                .map(example -> dynamicTest(example.text(), () -> assertThat(dates(example))
                        .containsExactlyElementsOf(example.dates().stream()
                                .map(DateWordsTest::complete)
                                .toList())));
    }

    @Test
    void an_anchor_from_earlier_passages_holds() {
        String text = "It began in late July.";
        List<DateMention> dates =
                DateWords.find(text, whole(text), new Context(published("2020-09-12"), OptionalInt.of(1988)));
        assertThat(dates).extracting(date -> date.when().edtf()).containsExactly(Optional.of("1988-07"));
    }

    @Test
    void the_anchor_of_what_follows_is_the_last_year_written_out() {
        String text = "After 2009, and in the summer of 1988, and last month.";
        Context before = new Context(published("2020-09-12"), OptionalInt.empty());
        assertThat(before.after(DateWords.find(text, whole(text), before)).anchor())
                .hasValue(1988);
    }

    @Test
    void a_day_without_year_goes_back_to_a_month_of_which_a_day_was_told_with_its_year() {
        Context start = new Context(published("1998-03-14"), OptionalInt.empty());
        String first = "On 9 June 1974 they shot at the strikers. She sat in the court until 1993.";
        Context before = start.after(DateWords.find(first, whole(first), start));
        assertThat(edtf("The order, dated 8 June, is signed.", before)).containsExactly("1974-06-08");
        assertThat(edtf("The order, dated 8 February, is signed.", before)).containsExactly("1998-02-08");
        assertThat(edtf("The order, dated 8 June, is signed.", start)).containsExactly("1997-06-08");
    }

    private static List<String> edtf(String text, Context context) {
        return DateWords.find(text, whole(text), context).stream()
                .map(date -> date.when().edtf().orElseThrow())
                .toList();
    }

    @Test
    void spans_count_code_points_of_the_whole_text() {
        String text = "𝔄 title. It was on 3 June 2019.";
        assertThat(DateWords.find(text, new Span(9, 30), new Context(Optional.empty(), OptionalInt.empty())))
                .extracting(date -> date.span().in(text))
                .containsExactly("3 June 2019");
    }

    private static List<Expected> dates(Example example) {
        Context context = new Context(published(example.published()), OptionalInt.empty());
        return DateWords.find(example.text(), whole(example.text()), context).stream()
                .map(date -> expected(date.span().in(example.text()), date.when(), basis(example, date)))
                .toList();
    }

    /** The basis is compared where the example gives one. */
    private static String basis(Example example, DateMention date) {
        String words = date.when().words().orElseThrow();
        return example.dates().stream()
                .filter(expected -> expected.words().equals(words) && expected.basis() != null)
                .findFirst()
                .map(expected -> date.when().basis().term())
                .orElse(null);
    }

    private static Expected expected(String words, When when, String basis) {
        Bounds bounds = when.bounds();
        String days = Stream.of(bounds.startEarliest(), bounds.startLatest(), bounds.endEarliest(), bounds.endLatest())
                .map(LocalDate::toString)
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
        return new Expected(words, when.edtf().orElse(null), days, basis);
    }

    private static Expected complete(Expected expected) {
        Bounds bounds = expected.edtf() == null
                ? Bounds.UNKNOWN
                : Edtf.parse(expected.edtf()).bounds();
        When when = new When(Optional.ofNullable(expected.edtf()), bounds, Optional.empty(), DateBasis.STATED);
        Expected computed = expected(expected.words(), when, expected.basis());
        return expected.bounds() == null ? computed : expected;
    }

    private static Optional<When> published(String edtf) {
        return Optional.ofNullable(edtf)
                .map(date ->
                        new When(Optional.of(date), Edtf.parse(date).bounds(), Optional.empty(), DateBasis.STATED));
    }

    private static Span whole(String text) {
        return new Span(0, text.codePointCount(0, text.length()));
    }
}
