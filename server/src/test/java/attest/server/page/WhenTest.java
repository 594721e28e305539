package attest.server.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0001-01-01 | not known",
                "9999-12-31 | not known",
                "2018-12~ | about 2018-12",
                "1988? | 1988, uncertain",
                "1988-07-28 | 1988-07-28",
                "1988-07/1988-09 | 1988-07/1988-09",
                "are you sure? | are you sure?"
            })
    void a_date_is_told_in_words_and_other_text_is_left_alone(String date, String words) {
        assertThat(When.words(date)).isEqualTo(words);
    }
}
