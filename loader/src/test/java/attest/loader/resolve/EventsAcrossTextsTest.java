package attest.loader.resolve;

import static attest.loader.resolve.Valdoria.decision;
import static attest.loader.resolve.Valdoria.entityIn;
import static attest.loader.resolve.Valdoria.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Mention;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EventsAcrossTextsTest {
    /** A text that tells of one event. */
    private record Telling(Passage text, Mention event) {
        static Telling of(String words, String kind, String date, String place) {
            Passage text = new Passage(words);
            Mention event = text.event(kind.equals("protest") ? "marched" : "killed", kind);
            text.claim("occurred", event, null, null, date);
            if (place != null) {
                text.claim("occurredAt", event, text.name(EntityKind.PLACE, place), null, date);
            }
            return new Telling(text, event);
        }

        static Telling killed(String words, String date, String... victims) {
            Passage text = new Passage(words);
            List<Mention> persons = List.of(victims).stream().map(text::person).toList();
            Mention event = text.event("killed", "killing");
            persons.forEach(person -> text.claim("participatedIn", person, event, "victim", date));
            return new Telling(text, event);
        }

        Telling toll(long number) {
            text.count("deathToll", event, number);
            return this;
        }

        Iri in(List<Resolution> resolutions) {
            return entityIn(resolutions, text, event).iri();
        }
    }

    private static boolean one(Telling left, Telling right, Telling... others) {
        List<Resolution> resolutions = resolved(left, right, others);
        return left.in(resolutions).equals(right.in(resolutions));
    }

    private static List<Resolution> resolved(Telling left, Telling right, Telling... others) {
        Passage[] texts = Stream.concat(Stream.of(left, right), Stream.of(others))
                .map(Telling::text)
                .toArray(Passage[]::new);
        return resolve(List.of(), texts);
    }

    @Test
    void the_same_kind_place_and_day_are_one_event_and_the_reason_is_kept() {
        Telling first = Telling.of("They marched in Arvel on 3 June.", "protest", "1971-06-03", "Arvel");
        Telling second = Telling.of("Dockers marched. That was in Arvel.", "protest", "1971-06-03", "Arvel");
        List<Resolution> resolutions = resolved(first, second);
        assertThat(first.in(resolutions)).isEqualTo(second.in(resolutions));
        assertThat(resolutions)
                .flatExtracting(Resolution::merges)
                .singleElement()
                .satisfies(merge -> {
                    assertThat(merge.step().rule()).isEqualTo("event-of-place-and-date");
                    assertThat(merge.reason()).contains("protest", "the place", "1971-06-03");
                    assertThat(merge.with()).isPresent();
                });
    }

    @Test
    void kind_and_year_or_a_country_and_a_day_are_not_enough() {
        assertThat(one(
                        Telling.of("They marched in Arvel in 1971.", "protest", "1971", "Arvel"),
                        Telling.of("Dockers marched, in Arvel.", "protest", "1971", "Arvel")))
                .isFalse();
        assertThat(one(
                        Telling.of("They marched in France on 3 June.", "protest", "1971-06-03", "France"),
                        Telling.of("Dockers marched, in France.", "protest", "1971-06-03", "France")))
                .isFalse();
    }

    @Test
    void another_day_another_place_or_a_number_far_off_is_another_event() {
        Telling first = Telling.of("They were killed in Arvel.", "killing", "1971-06-03", "Arvel")
                .toll(23);
        assertThat(one(first, Telling.of("Men were killed in Arvel.", "killing", "1971-06-04", "Arvel")))
                .isFalse();
        assertThat(one(first, Telling.of("Men were killed in Lund.", "killing", "1971-06-03", "Lund")))
                .isFalse();
        assertThat(one(
                        first,
                        Telling.of("Men were killed in Arvel.", "killing", "1971-06-03", "Arvel")
                                .toll(200)))
                .isFalse();
        assertThat(one(
                        first,
                        Telling.of("Men were killed in Arvel.", "killing", "1971-06-03", "Arvel")
                                .toll(25)))
                .isTrue();
    }

    @Test
    void nobody_is_killed_twice() {
        assertThat(one(
                        Telling.killed("Mira Kolar was killed.", "1971-06-03", "Mira Kolar"),
                        Telling.killed("In June Mira Kolar had been killed.", null, "Mira Kolar")))
                .isTrue();
        assertThat(one(
                        Telling.killed("Mira Kolar was killed.", "1971-06-03", "Mira Kolar"),
                        Telling.killed("In May Mira Kolar had been killed.", "1971-05", "Mira Kolar")))
                .isFalse();
    }

    @Test
    void what_could_be_either_of_two_is_neither() {
        Telling mira = Telling.killed("Mira Kolar was killed.", "1971-06-03", "Mira Kolar");
        Telling ivo = Telling.killed("Ivo Holm was killed.", "1971-09-01", "Ivo Holm");
        Telling both = Telling.killed("Mira Kolar and Ivo Holm were killed.", "1971", "Mira Kolar", "Ivo Holm");
        List<Resolution> resolutions = resolved(mira, ivo, both);
        assertThat(List.of(mira.in(resolutions), ivo.in(resolutions), both.in(resolutions)))
                .doesNotHaveDuplicates();
        Telling again = Telling.killed("Again: Mira Kolar was killed.", "1971-06-03", "Mira Kolar");
        assertThat(one(mira, again, ivo, both)).isTrue();
    }

    @Test
    void the_result_does_not_depend_on_the_order_of_texts() {
        Telling first = Telling.of("They marched in Arvel on 3 June.", "protest", "1971-06-03", "Arvel");
        Telling second = Telling.of("Dockers marched. That was in Arvel.", "protest", "1971-06-03", "Arvel");
        Telling third = Telling.of("Women marched, too, in Arvel.", "protest", "1971-06-03", "Arvel");
        assertThat(resolved(first, second, third)).isEqualTo(resolved(third, first, second));
    }

    @Test
    void a_person_who_finds_them_different_parts_them_and_leaves_the_others_together() {
        Telling first = Telling.of("They marched in Arvel on 3 June.", "protest", "1971-06-03", "Arvel");
        Telling second = Telling.of("Dockers marched. That was in Arvel.", "protest", "1971-06-03", "Arvel");
        Telling third = Telling.of("Women marched, too, in Arvel.", "protest", "1971-06-03", "Arvel");
        List<Resolution> joined = resolved(first, second, third);
        Iri wrong = Iris.DEFAULT.mention(third.text().document(), third.event().span());
        Iri other = Iris.DEFAULT.mention(first.text().document(), first.event().span());
        Iri another =
                Iris.DEFAULT.mention(second.text().document(), second.event().span());
        List<Resolution> apart = resolve(
                List.of(decision(wrong, "different", other, "a"), decision(wrong, "different", another, "a")),
                first.text(),
                second.text(),
                third.text());
        assertThat(third.in(joined)).isEqualTo(first.in(joined));
        assertThat(third.in(apart)).isNotEqualTo(first.in(apart));
        assertThat(second.in(apart)).isEqualTo(first.in(apart));
    }
}
