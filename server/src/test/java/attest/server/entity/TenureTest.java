package attest.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.entity.Tenure.Bounds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TenureTest {
    @ParameterizedTest
    @CsvSource({
        "1957-01-01, 1957-12-31, 1957",
        "1957-01-01, 1959-12-31, 1957 to 1959",
        "1957-05-01, 1957-05-31, 1957-05",
        "1957-05-04, 1957-05-04, 1957-05-04",
        "1957-05-04, 1957-06-01, 1957-05-04 to 1957-06-01",
        ", 1957-05-04, 1957-05-04 or before",
        "1957-05-04, , 1957-05-04 or after",
        ", , not known"
    })
    void bounds_are_told_in_few_words(LocalDate first, LocalDate last, String words) {
        assertThat(Bounds.words(Optional.ofNullable(first), Optional.ofNullable(last)))
                .isEqualTo(words);
    }

    @Test
    void the_day_on_which_one_hands_over_is_no_overlap() {
        assertThat(held("1957-01-01", "1961-03-01").overlaps(held("1961-03-01", "1964-01-01")))
                .isFalse();
        assertThat(held("1957-01-01", "1961-03-02").overlaps(held("1961-03-01", "1964-01-01")))
                .isTrue();
    }

    @Test
    void claims_that_can_mean_one_time_in_an_office_stand_together() {
        Bounds open = new Bounds(
                Optional.of(LocalDate.parse("1957-05-04")), Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(tenures(held("1957-01-01", "1961-03-01"), open, Bounds.NONE))
                .singleElement()
                .satisfies(tenure -> assertThat(tenure.bounds()).isEqualTo(held("1957-01-01", "1961-03-01")))
                .satisfies(tenure -> assertThat(tenure.times()).isEqualTo(6));
    }

    @Test
    void a_second_time_in_an_office_stands_apart_and_so_does_what_has_no_date_then() {
        assertThat(tenures(held("1997-08-02", "2001-08-01"), Bounds.NONE, held("2013-08-03", "2017-08-02")))
                .extracting(Tenure::bounds)
                .containsExactly(held("1997-08-02", "2001-08-01"), held("2013-08-03", "2017-08-02"), Bounds.NONE);
    }

    private static List<Tenure> tenures(Bounds... all) {
        Node any = NodeFactory.createURI("https://example.org/any");
        return Tenure.apart(
                any,
                any,
                Stream.of(all)
                        .map(bounds -> new Tenure.Dated(bounds, List.of(any), 2))
                        .toList());
    }

    private static Bounds held(String from, String to) {
        Optional<LocalDate> start = Optional.of(LocalDate.parse(from));
        Optional<LocalDate> end = Optional.of(LocalDate.parse(to));
        return new Bounds(start, start, end, end);
    }
}
