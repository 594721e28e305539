package attest.linker.item;

import static org.assertj.core.api.Assertions.assertThat;

import attest.linker.model.Dates;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {
    @ParameterizedTest(name = "{0} with precision {1} lies between {2} and {3}")
    @CsvSource({
        "+1985-05-05T00:00:00Z, 11, 1985-05-05, 1985-05-05",
        "+1985-05-00T00:00:00Z, 10, 1985-05-01, 1985-05-31",
        "+1985-00-00T00:00:00Z,  9, 1985-01-01, 1985-12-31",
        "+1980-00-00T00:00:00Z,  8, 1980-01-01, 1989-12-31",
        "+1950-00-00T00:00:00Z,  7, 1901-01-01, 2000-12-31",
        "+1500-00-00T00:00:00Z,  6, 1001-01-01, 2000-12-31",
        // two ways to write one century
        "+1900-00-00T00:00:00Z,  7, 1801-01-01, 1999-12-31",
        // a day that no month has
        "+2001-02-30T00:00:00Z, 11, 2001-02-28, 2001-02-28",
        // a day of which only the year is known
        "+2001-00-00T00:00:00Z, 11, 2001-01-01, 2001-12-31",
        // hours are not told
        "+2001-02-03T10:00:00Z, 12, 2001-02-03, 2001-02-03",
        // eleven digits, as old dumps have them
        "+00000002014-01-01T00:00:00Z, 11, 2014-01-01, 2014-01-01",
        "+2014, 9, 2014-01-01, 2014-12-31",
        // the year before 1 is -1 there and 0 here
        "-0044-03-15T00:00:00Z, 11, -0043-03-15, -0043-03-28",
        "-0001-00-00T00:00:00Z,  9, 0000-01-01, 0000-12-31",
        "-0044-00-00T00:00:00Z,  8, -0048-01-01, -0039-12-31"
    })
    void times_become_bounds(String time, int precision, String earliest, String latest) {
        assertThat(Times.bounds(time, precision))
                .contains(new Dates(LocalDate.parse(earliest), LocalDate.parse(latest)));
    }

    @Test
    void an_old_day_may_be_julian() {
        assertThat(Times.bounds("+1902-09-24T00:00:00Z", 11))
                .contains(new Dates(LocalDate.of(1902, 9, 24), LocalDate.of(1902, 10, 7)));
    }

    @ParameterizedTest
    @CsvSource({"+13798000000-00-00T00:00:00Z, 3", "'', 11", "yesterday, 11", "+0000-00-00T00:00:00Z, 9"})
    void what_is_vaguer_or_not_written_as_documented_is_no_date(String time, int precision) {
        assertThat(Times.bounds(time, precision)).isEmpty();
    }
}
