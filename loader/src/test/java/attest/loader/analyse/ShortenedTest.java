package attest.loader.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.model.Authority;
import attest.loader.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {
    private static final Shortened SHORTENED = Shortened.of(Words.STANDARD);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They met Ald. Karl Lund at the gate.",
                "They met Vice-Adm. Karl Lund at the gate.",
                "They met Major (Rtd.) Karl Lund at the gate.",
                "The president of the Chamber of Trade, J.-P. Lund, opened the fair."
            })
    void a_title_or_name_that_is_cut_short_ends_no_sentence(String text) {
        assertThat(Analyser.of(Authority.EMPTY).analyse(Sample.document(text)).sentences())
                .hasSize(1);
    }

    @Test
    void every_other_word_stays_where_it_is() {
        assertThat(SHORTENED.without("Ald. Lund and Cllr. Holm left.")).isEqualTo("Ald  Lund and Cllr  Holm left.");
    }

    @Test
    void a_sentence_that_ends_in_a_short_word_ends_there() {
        assertThat(SHORTENED.without("They met Karl Lund Sr. He left. So did Ing. and Ald."))
                .isEqualTo("They met Karl Lund Sr. He left. So did Ing. and Ald.");
    }
}
