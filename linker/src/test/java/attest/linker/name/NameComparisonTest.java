package attest.linker.name;

import static attest.linker.name.NameComparison.score;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NameComparisonTest {
    /** To the other name of the pair, to its neighbours, and to names of other pairs. */
    private static final int[] STEPS = {1, 2, 3, 29, 101};

    @Test
    void a_name_is_fully_like_itself_and_no_pair_depends_on_its_order() throws IOException {
        List<ParsedName> names = Stream.concat(
                        LabelledPairs.read("pairs.tsv").pairs().stream(),
                        LabelledPairs.read("pairs-blind.tsv").pairs().stream())
                .flatMap(pair -> Stream.of(pair.one(), pair.other()))
                .map(ParsedName::of)
                .toList();
        assertThat(names).allMatch(name -> score(name, name) == 1);
        for (int at = 0; at < names.size(); at++) {
            for (int step : STEPS) {
                ParsedName one = names.get(at);
                ParsedName other = names.get((at + step) % names.size());
                assertThat(score(one, other))
                        .as("%s, %s", one, other)
                        .isBetween(0., 1.)
                        .isEqualTo(score(other, one));
            }
        }
    }

    @Test
    void no_name_is_like_a_missing_one_not_even_another_missing_one() {
        for (String none : new String[] {null, "", " ", "-", "'", "،", ",,", "؟"}) {
            assertThat(score(none, none)).isZero();
            assertThat(score(none, "Ada Lovelace")).isZero();
        }
    }

    @Test
    void the_family_name_may_stand_first_before_a_comma() {
        assertThat(score("Lovelace, Ada", "Ada Lovelace")).isEqualTo(1);
        assertThat(score("روحانی، حسن", "حسن روحانی")).isEqualTo(1);
        assertThat(score("Martin Luther King, Jr.", "Martin Luther King Jr.")).isEqualTo(1);
    }

    @Test
    void without_a_comma_a_turned_name_is_a_question() {
        assertThat(score("Ban Ki-moon", "Ki-moon Ban")).isBetween(.70, .93);
    }

    @Test
    void what_sounds_alike_to_phonetic_codes_is_told_apart() {
        assertThat(score("Khomeini", "Khamenei")).isLessThan(.70);
        assertThat(score("Avaie", "Avayi")).isEqualTo(1);
    }

    @Test
    void an_initial_fits_each_name_that_begins_with_it_but_proves_nothing() {
        assertThat(score("J. Smith", "John Smith")).isBetween(.70, .93);
        assertThat(score("K. Smith", "John Smith")).isLessThan(.50);
    }

    @Test
    void numbers_are_the_same_or_not() {
        assertThat(score("World War I", "World War II")).isLessThan(.70);
        assertThat(score("Resolution 1325", "Resolution 1326")).isLessThan(.70);
    }

    @Test
    void a_title_that_is_the_name_stays() {
        assertThat(score("President of Iran", "Ambassador of Iran")).isLessThan(.70);
        assertThat(score("Imam", "Sheikh")).isLessThan(.70);
    }

    @Test
    void a_surname_alone_is_not_worth_a_question() {
        assertThat(score("Rajavi", "Maryam Rajavi")).isLessThan(.70);
    }
}
