package attest.loader.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.loader.model.Bounds;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTest {
    @ParameterizedTest
    @CsvSource({
        "1988-07-20, 1988-07-20, 1988-07-20, 1988-07-20, 1988-07-20",
        "1988-07,    1988-07-01, 1988-07-31, 1988-07-01, 1988-07-31",
        "2020-02,    2020-02-01, 2020-02-29, 2020-02-01, 2020-02-29",
        "1988,       1988-01-01, 1988-12-31, 1988-01-01, 1988-12-31",
        "1988?,      1988-01-01, 1988-12-31, 1988-01-01, 1988-12-31",
        "1988~,      1987-01-01, 1989-12-31, 1987-01-01, 1989-12-31",
        "1988%,      1987-01-01, 1989-12-31, 1987-01-01, 1989-12-31",
        "2017-06~,   2017-06-01, 2017-08-31, 2017-06-01, 2017-08-31",
        "1988-07-20~, 1988-07-19, 1988-07-21, 1988-07-19, 1988-07-21",
        "1988-21,    1988-03-01, 1988-05-31, 1988-03-01, 1988-05-31",
        "1988-22,    1988-06-01, 1988-08-31, 1988-06-01, 1988-08-31",
        "1988-24,    1988-12-01, 1989-02-28, 1988-12-01, 1989-02-28",
        "1988-22~,   1988-03-01, 1988-11-30, 1988-03-01, 1988-11-30",
        "198X,       1980-01-01, 1989-12-31, 1980-01-01, 1989-12-31",
        "19XX,       1900-01-01, 1999-12-31, 1900-01-01, 1999-12-31",
        "1988-XX,    1988-01-01, 1988-12-31, 1988-01-01, 1988-12-31",
        "1988-07-XX, 1988-07-01, 1988-07-31, 1988-07-01, 1988-07-31",
        "1988-07/1988-09, 1988-07-01, 1988-07-31, 1988-09-01, 1988-09-30",
        "2019-03/.., 2019-03-01, 2019-03-31, 2019-03-31, 9999-12-31",
        "2019-03/,   2019-03-01, 2019-03-31, 2019-03-31, 9999-12-31",
        "/2017-06~,  0001-01-01, 2017-06-01, 2017-06-01, 2017-08-31",
        "../2017,    0001-01-01, 2017-01-01, 2017-01-01, 2017-12-31",
        "/,          0001-01-01, 9999-12-31, 0001-01-01, 9999-12-31",
    })
    void bounds_follow_from_the_date(
            String edtf, LocalDate startEarliest, LocalDate startLatest, LocalDate endEarliest, LocalDate endLatest) {
        assertThat(Edtf.parse(edtf).bounds()).isEqualTo(new Bounds(startEarliest, startLatest, endEarliest, endLatest));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
        2020-02-31      | EDTF '2020-02-31', character 9: 2020-02 has no day 31
        2020-13         | EDTF '2020-13', character 6: expected a month from 01 to 12 or a season from 21 to 24
        0000            | EDTF '0000', character 1: expected a year from 0001 to 9999
        1988/1987       | EDTF '1988/1987', character 1: expected the earlier date first; swap the two
        1988/June       | EDTF '1988/June', character 6: expected a date such as
        198X-06         | EDTF '198X-06', character 6: expected no month after a year with unknown digits
        1988-XX-05      | EDTF '1988-XX-05', character 9: expected XX after an unknown month
        """)
    void a_fault_is_located(String edtf, String message) {
        assertThatThrownBy(() -> Edtf.parse(edtf))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void nothing_goes_beyond_the_years_that_edtf_writes() {
        assertThat(Edtf.parse("9999-24").bounds().endLatest()).isEqualTo(Bounds.END);
        assertThat(Edtf.parse("0001~").bounds().startEarliest()).isEqualTo(Bounds.BEGINNING);
    }
}
