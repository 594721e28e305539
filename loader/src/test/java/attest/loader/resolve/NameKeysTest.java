package attest.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NameKeysTest {
    @TestFactory
    Stream<DynamicTest> keys_of_persian_names_are_those_of_the_table_of_pairs() throws IOException {
        return pairs().flatMap(row -> Stream.of(
                dynamicTest(row.get(0), () -> assertThat(NameKeys.persian(row.get(0)))
                        .isEqualTo(row.get(3))),
                dynamicTest(row.get(1), () -> assertThat(NameKeys.persian(row.get(1)))
                        .isEqualTo(row.get(4)))));
    }

    @TestFactory
    Stream<DynamicTest> no_two_persons_of_the_table_have_agreeing_names() throws IOException {
        return pairs().filter(row -> row.get(2).equals("N"))
                .map(row -> dynamicTest(row.get(0) + " is not " + row.get(1), () -> assertThat(
                                PersonName.of(row.get(0)).agrees(PersonName.of(row.get(1)))
                                        || PersonName.of(row.get(0)).sameWord(PersonName.of(row.get(1)), true))
                        .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> full_names_with_equal_keys_agree() throws IOException {
        return pairs().filter(row -> row.get(5).equals("yes")
                        && PersonName.of(row.get(0)).full()
                        && PersonName.of(row.get(1)).full())
                .filter(row -> !row.get(0).contains("-e "))
                .map(row -> dynamicTest(row.get(0) + " is " + row.get(1), () -> assertThat(
                                PersonName.of(row.get(0)).agrees(PersonName.of(row.get(1))))
                        .isEqualTo(samePerson(row))));
    }

    /** Philip and Phillip are no Persian names: only a person or the authority may join them. */
    private static boolean samePerson(List<String> row) {
        return !row.get(0).equals("Philip Luther");
    }

    @Test
    void other_names_are_compared_by_their_letters() {
        assertThat(PersonName.of("Stephen Moore").agrees(PersonName.of("Stephen More")))
                .isFalse();
        assertThat(PersonName.of("Jürgen Möller").agrees(PersonName.of("Jurgen Moller")))
                .isTrue();
    }

    @Test
    void a_longer_name_agrees_if_the_family_name_does() {
        assertThat(PersonName.of("Anna Berger").agrees(PersonName.of("Anna Maria Berger")))
                .isTrue();
        assertThat(PersonName.of("Anna Maria").agrees(PersonName.of("Anna Maria Berger")))
                .isFalse();
        assertThat(PersonName.of("Karl Berger").agrees(PersonName.of("Anna Berger")))
                .isFalse();
    }

    @Test
    void titles_are_no_part_of_a_name() {
        assertThat(PersonName.of("Mrs. Anna Berger").words()).containsExactly("Anna", "Berger");
    }

    private static Stream<List<String>> pairs() throws IOException {
        try (InputStream in = NameKeysTest.class.getResourceAsStream("name-pairs.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")));
        }
    }
}
