package attest.server.entity;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.entity.Tenure.Bounds;
import java.time.LocalDate;
import java.util.Optional;
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

    private static Bounds held(String from, String to) {
        Optional<LocalDate> start = Optional.of(LocalDate.parse(from));
        Optional<LocalDate> end = Optional.of(LocalDate.parse(to));
        return new Bounds(start, start, end, end);
    }
}
