package attest.loader.time;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import attest.loader.model.Span;
import attest.loader.model.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StatusWordsTest {
    private static final Optional<When> DAY = Optional.of(when("2020-12-12"));
    private static final Optional<When> MONTH = Optional.of(when("2018-08"));

    @Test
    void status_words_are_found() {
        assertThat(
                        found(
                                "the current minister, a former adviser and ex-mayor, today’s then-Prime Minister and president-elect"))
                .containsExactly(
                        "current CURRENT",
                        "former FORMER",
                        "ex- FORMER",
                        "today’s CURRENT",
                        "then- THEN",
                        "-elect FUTURE");
    }

    @Test
    void words_that_only_contain_one_are_not_found() {
        assertThat(found("the nowhere minister of exports, lately elected with authentication"))
                .isEmpty();
    }

    @Test
    void current_holds_on_the_day_of_publication() {
        assertThat(bounds(Status.CURRENT, DAY)).isEqualTo(days("0001-01-01", "2020-12-12", "2020-12-12", "9999-12-31"));
        assertThat(bounds(Status.CURRENT, MONTH))
                .isEqualTo(days("0001-01-01", "2018-08-31", "2018-08-01", "9999-12-31"));
        assertThat(bounds(Status.CURRENT, Optional.empty())).isEqualTo(Bounds.UNKNOWN);
    }

    @Test
    void former_has_ended_by_the_day_of_publication() {
        assertThat(bounds(Status.FORMER, DAY)).isEqualTo(days("0001-01-01", "2020-12-12", "0001-01-01", "2020-12-12"));
        assertThat(bounds(Status.FORMER, MONTH))
                .isEqualTo(days("0001-01-01", "2018-08-31", "0001-01-01", "2018-08-31"));
    }

    @Test
    void then_holds_at_the_time_that_is_told_of() {
        When told = when("1988-07/1988-09");
        assertThat(StatusWords.when(Status.THEN, Optional.of("then-"), DAY, Optional.of(told)))
                .isEqualTo(new When(
                        Optional.of("/"),
                        days("0001-01-01", "1988-07-31", "1988-07-01", "9999-12-31"),
                        Optional.of("then-"),
                        DateBasis.RELATIVE_TO_EVENT));
    }

    @Test
    void tense_alone_is_an_inference() {
        assertThat(StatusWords.when(Status.CURRENT, Optional.empty(), DAY, Optional.empty())
                        .basis())
                .isEqualTo(DateBasis.INFERRED);
    }

    private static List<String> found(String text) {
        return StatusWords.find(text, new Span(0, text.length())).stream()
                .map(found -> found.span().in(text) + " " + found.status())
                .toList();
    }

    private static Bounds bounds(Status status, Optional<When> publication) {
        return StatusWords.when(status, Optional.of("words"), publication, Optional.empty())
                .bounds();
    }

    private static Bounds days(String first, String second, String third, String fourth) {
        return new Bounds(
                LocalDate.parse(first), LocalDate.parse(second), LocalDate.parse(third), LocalDate.parse(fourth));
    }

    private static When when(String edtf) {
        return new When(Optional.of(edtf), Edtf.parse(edtf).bounds(), Optional.empty(), DateBasis.STATED);
    }
}
