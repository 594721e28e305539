package attest.loader.resolve;

import static attest.loader.resolve.Valdoria.entity;
import static attest.loader.resolve.Valdoria.iri;
import static attest.loader.resolve.Valdoria.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.EntityKind;
import attest.loader.model.Mention;
import attest.loader.model.MergeStep;
import attest.loader.model.Resolution;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortNamesTest {
    @Test
    void a_short_name_is_the_only_full_name_that_it_ends() {
        Passage text = new Passage("Mira Kolar spoke. Later Kolar left.");
        Mention full = text.person("Mira Kolar");
        Mention brief = text.person("Kolar");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, brief)).isEqualTo(entity(resolution, full));
        assertThat(entity(resolution, full).label()).isEqualTo("Mira Kolar");
        assertThat(entity(resolution, full).because())
                .containsExactly(new MergeStep("short-name", 0.9, "Kolar", "Mira Kolar"));
    }

    @Test
    void a_short_name_that_ends_two_full_names_is_a_person_of_its_own() {
        Passage text = new Passage("Mira Kolar met Ivo Kolar. Kolar left.");
        Mention mira = text.person("Mira Kolar");
        Mention ivo = text.person("Ivo Kolar");
        Mention brief = text.person("Kolar");
        Resolution resolution = resolve(text);
        assertThat(List.of(iri(resolution, mira), iri(resolution, ivo), iri(resolution, brief)))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_title_tells_which_of_two_is_meant() {
        Passage text = new Passage("Mrs. Mira Kolar met Mr. Ivo Kolar. Then Mrs. Kolar left.");
        Mention mira = text.person("Mira Kolar");
        text.person("Ivo Kolar");
        Mention brief = text.person("Kolar");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, brief)).isEqualTo(iri(resolution, mira));
    }

    @Test
    void words_before_a_name_tell_of_whom_it_is_not() {
        Passage text =
                new Passage("Mira Kolar, a doctor, met another Mira Kolar. Mrs Holm, widow of Holm, met Tom King."
                        + " Major Tom left.");
        List<Mention> all = Stream.of("Mira Kolar", "Mira Kolar", "Holm", "Holm", "Tom King", "Tom")
                .map(text::person)
                .toList();
        Resolution resolution = resolve(text);
        assertThat(all).extracting(mention -> iri(resolution, mention)).doesNotHaveDuplicates();
    }

    @Test
    void the_one_in_the_title_is_meant_by_a_short_name_where_no_other_was_just_spoken_of() {
        Passage text = Passage.titled(
                "Mira Kolar, painter",
                "Mira Kolar was born here.\n\nShe married Ivo Kolar. Kolar built a house.\n\nKolar left.");
        Mention mira = text.person("Mira Kolar");
        text.person("Mira Kolar");
        Mention ivo = text.person("Ivo Kolar");
        Mention open = text.person("Kolar");
        Mention later = text.person("Kolar");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, later)).isEqualTo(iri(resolution, mira));
        assertThat(iri(resolution, open)).isNotIn(iri(resolution, mira), iri(resolution, ivo));
    }

    @Test
    void thousands_of_names_in_one_list_are_told_apart_and_found_again() {
        List<String> families = IntStream.range(0, 6000)
                .mapToObj(i -> "K"
                        + Integer.toString(i + 10_000)
                                .chars()
                                .mapToObj(digit -> Character.toString('a' + 2 * (digit - '0')))
                                .collect(Collectors.joining()))
                .toList();
        Passage text = new Passage(families.stream()
                .map(family -> "Anna " + family + ", again " + family)
                .collect(Collectors.joining("; ")));
        List<Mention> full = new ArrayList<>();
        List<Mention> brief = new ArrayList<>();
        for (String family : families) {
            full.add(text.person("Anna " + family));
            brief.add(text.person(family));
        }
        Resolution resolution = resolve(text);
        assertThat(brief)
                .extracting(mention -> iri(resolution, mention))
                .isEqualTo(full.stream()
                        .map(mention -> iri(resolution, mention))
                        .distinct()
                        .toList());
    }

    @Test
    void half_of_a_double_name_counts_if_no_other_name_fits() {
        Passage text = new Passage("Mostafa Pour-Mohammadi spoke. Mohammadi left.");
        Mention full = text.person("Mostafa Pour-Mohammadi");
        Mention half = text.person("Mohammadi");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, half)).isEqualTo(iri(resolution, full));
    }

    @Test
    void a_family_name_may_stand_first_or_in_the_middle() {
        Passage text =
                new Passage("Kim Yong-chol, Gabriel Garcia Mendez, Ivan Petrovich Orlov: Kim, Garcia, Petrovich");
        Mention kim = text.person("Kim Yong-chol");
        Mention garcia = text.person("Gabriel Garcia Mendez");
        Mention orlov = text.person("Ivan Petrovich Orlov");
        Mention kimBriefly = text.person("Kim");
        Mention garciaBriefly = text.person("Garcia");
        Mention father = text.person("Petrovich");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, kimBriefly)).isEqualTo(entity(resolution, kim));
        assertThat(entity(resolution, garciaBriefly)).isEqualTo(entity(resolution, garcia));
        assertThat(entity(resolution, father)).isNotEqualTo(entity(resolution, orlov));
    }

    @Test
    void who_was_named_in_full_may_be_called_by_the_given_name() {
        Passage text = new Passage("Mohd Rashid Omar left with Thomas Brandt. Rashid was shot. Dr Thomas stayed.");
        Mention rashid = text.person("Mohd Rashid Omar");
        Mention brandt = text.person("Thomas Brandt");
        Mention shot = text.name(EntityKind.PERSON, "Rashid");
        Mention doctor = text.name(EntityKind.PERSON, "Thomas");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, shot)).isEqualTo(entity(resolution, rashid));
        assertThat(entity(resolution, doctor)).isNotEqualTo(entity(resolution, brandt));
    }

    @Test
    void a_given_name_tells_which_of_a_couple_is_meant() {
        Passage text = new Passage("Maria Lund left. Mr Lund stayed.");
        Mention wife = text.person("Maria Lund");
        Mention husband = text.name(EntityKind.PERSON, "Lund");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, husband)).isNotEqualTo(entity(resolution, wife));
    }

    @Test
    void a_short_form_may_stand_before_the_name_and_is_what_the_document_says() {
        Passage text = new Passage("The ICC (Irish Cricket Club) met. The ICC left.");
        Mention first = text.body("ICC", "organization/p-court");
        Mention full = text.body("Irish Cricket Club");
        Mention again = text.body("ICC");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, first)).isEqualTo(entity(resolution, full));
        assertThat(entity(resolution, again)).isEqualTo(entity(resolution, full));
    }

    @ParameterizedTest
    @CsvSource({
        "J. P. Lund, John Peter Lund, J. P. Lund was shot. John Peter Lund was a docker.",
        "Natalia Petrovna Orlova, Natalia Petrovna, Natalia Petrovna Orlova spoke. Natalia Petrovna left.",
        "Ernesto Rojas Prado, Ernesto Rojas, Ernesto Rojas Prado was freed. Later Ernesto Rojas left.",
        "Szabo Istvan, Istvan Szabo, Szabo Istvan was freed. Istvan Szabo is a writer.",
        "Karim Saad, Abu Yusuf, 'Karim Saad, a preacher from Jordan known as Abu Yusuf, was killed.'",
        "Karl Holm, Orlo, 'Karl Holm, known to the dockers as Comrade Orlo, was killed.'",
        "Mira Kolar, Mira Ellen Vint, 'Mira Kolar led the strike. Born Mira Ellen Vint in 1925, she was a nurse.'",
    })
    void another_form_of_a_full_name_is_the_same_person(String name, String form, String words) {
        Passage text = new Passage(words);
        Mention one = text.person(name);
        Mention other = text.person(form);
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, other)).isEqualTo(iri(resolution, one));
    }

    @ParameterizedTest
    @CsvSource({
        "Ana Holm, J. P. Holm, Ana Holm met J. P. Holm.",
        "Ernesto Rojas Prado, Ernesto Rojas, 'Killed were Ernesto Rojas Prado, Ernesto Rojas'",
        "Karl Holm, Orlo, Karl Holm was killed by a man known as Orlo.",
        "Karl Holm, Orlo, 'Karl Holm, the victim of a man known as Orlo, was buried.'",
        "Mrs. Pelham, Miss Clara Pelham, Mrs. Pelham and Miss Clara Pelham had charge of stalls.",
        "Max Heim, Heim, Max Heim and Heim left.",
        "Max Heim, Max Heim, 'Max Heim left. He succeeded Max Heim senior, a docker.'",
    })
    void a_name_that_may_be_anothers_stays_apart(String name, String other, String words) {
        Passage text = new Passage(words);
        Mention left = text.person(name);
        Mention right = text.person(other);
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, right)).isNotEqualTo(iri(resolution, left));
    }

    @Test
    void a_family_name_is_the_ones_of_whom_the_text_has_told_so_far_or_of_the_same_rank() {
        Passage text =
                new Passage("Karl Holm spoke. Holm left. Colonel Ivo Holm stayed. Later Colonel Holm left, too.");
        Mention karl = text.person("Karl Holm");
        Mention first = text.person("Holm");
        Mention ivo = text.person("Ivo Holm");
        Mention second = text.person("Holm");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, first)).isEqualTo(iri(resolution, karl));
        assertThat(iri(resolution, second)).isEqualTo(iri(resolution, ivo));
    }

    @Test
    void kin_with_a_short_name_of_their_own_leave_the_family_name_to_the_other() {
        Passage text = new Passage("Karl Holm was freed, his wife Dora Holm said. Dora wept. Holm went home.");
        Mention karl = text.person("Karl Holm");
        text.person("Dora Holm");
        text.person("Dora");
        Mention home = text.person("Holm");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, home)).isEqualTo(iri(resolution, karl));
    }
}
