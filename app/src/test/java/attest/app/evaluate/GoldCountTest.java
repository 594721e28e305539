package attest.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Count;
import attest.loader.model.Qualifier;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class GoldCountTest {
    private static final Count ELEVEN = new Count(Optional.of(11L), Qualifier.EXACT, 11, OptionalLong.of(11));
    private static final Count ABOUT_500 = new Count(Optional.of(500L), Qualifier.ABOUT, 450, OptionalLong.of(550));
    private static final Count OVER_85 = new Count(Optional.of(85L), Qualifier.MORE_THAN, 86, OptionalLong.empty());
    private static final Count BETWEEN = new Count(Optional.empty(), Qualifier.RANGE, 15, OptionalLong.of(20));
    private static final Count THOUSANDS = new Count(Optional.empty(), Qualifier.VAGUE, 2000, OptionalLong.empty());

    @Test
    void bounds_decide_whether_numbers_are_equal() {
        assertThat(figure("exact", 11).equal(ELEVEN)).isTrue();
        assertThat(figure("exact", 12).equal(ELEVEN)).isFalse();
        assertThat(figure("more-than", 85).equal(OVER_85)).isTrue();
        assertThat(figure("exact", 85).equal(OVER_85)).isFalse();
        assertThat(new GoldCount("range", List.of(15L, 20L), Optional.empty()).equal(BETWEEN))
                .isTrue();
    }

    @Test
    void a_bare_round_figure_is_about_that_many() {
        assertThat(figure("exact", 500).equal(ABOUT_500)).isTrue();
        assertThat(figure("approx", 500).equal(ABOUT_500)).isTrue();
        assertThat(figure("approx", 11).equal(ELEVEN)).isFalse();
    }

    @Test
    void words_have_bounds_too() {
        assertThat(words("thousands").equal(THOUSANDS)).isTrue();
        assertThat(words("several thousand").equal(THOUSANDS)).isFalse();
    }

    private static GoldCount figure(String comparator, long value) {
        return new GoldCount(comparator, List.of(value), Optional.empty());
    }

    private static GoldCount words(String words) {
        return new GoldCount("approx", List.of(), Optional.of(words));
    }
}
