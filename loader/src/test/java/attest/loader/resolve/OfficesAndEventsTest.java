package attest.loader.resolve;

import static attest.loader.resolve.Valdoria.HOLM_KILLED;
import static attest.loader.resolve.Valdoria.MINISTER;
import static attest.loader.resolve.Valdoria.SHOOTINGS;
import static attest.loader.resolve.Valdoria.decision;
import static attest.loader.resolve.Valdoria.entity;
import static attest.loader.resolve.Valdoria.iri;
import static attest.loader.resolve.Valdoria.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Mention;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfficesAndEventsTest {
    @Test
    void the_words_of_an_office_are_compared_not_their_order() {
        for (String office : List.of(
                "justice minister of Valdoria",
                "Valdoria's Justice Minister",
                "head of the Justice Ministry of Valdoria",
                "minister of justice")) {
            Passage text = new Passage("In Valdoria she is " + office + ".");
            Mention mention = text.described(EntityKind.OFFICE, office, office);
            assertThat(iri(resolve(text), mention)).as(office).isEqualTo(MINISTER.iri());
        }
    }

    @Test
    void another_country_another_body_or_a_deputy_is_another_office() {
        for (String office : List.of(
                "justice minister of Norland",
                "deputy justice minister of Valdoria",
                "adviser to the minister of justice",
                "president",
                "justice minister of the Free League")) {
            Passage text = new Passage("In Valdoria he is " + office + ".");
            Mention mention = text.described(EntityKind.OFFICE, office, office);
            assertThat(entity(resolve(text), mention).provisional()).as(office).isTrue();
        }
    }

    @Test
    void an_office_without_a_country_needs_one_that_is_spoken_of() {
        Passage text = new Passage("In Norland she is minister of justice.");
        Mention mention = text.described(EntityKind.OFFICE, "minister of justice", "minister of justice");
        assertThat(entity(resolve(text), mention).provisional()).isTrue();
    }

    @Test
    void an_event_is_known_by_its_kind_and_its_date() {
        Passage text = new Passage("In Valdoria miners were shot in June 1971. Many died in the shootings.");
        Mention shot = text.event("shot", "killing");
        Mention again = text.event("the shootings", "killing");
        text.claim("occurred", shot, null, null, "1971-06").claim("occurred", again, null, null, null);
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, shot)).isEqualTo(SHOOTINGS.iri());
        assertThat(iri(resolution, again)).isEqualTo(SHOOTINGS.iri());
    }

    @Test
    void kind_and_date_alone_are_no_known_event() {
        Passage text = new Passage("In Norland sailors were shot in June 1971.");
        Mention shot = text.event("shot", "killing");
        text.claim("occurred", shot, null, null, "1971-06");
        assertThat(entity(resolve(text), shot).provisional()).isTrue();
    }

    @Test
    void what_befell_another_group_or_has_a_date_that_is_not_known_is_not_the_known_event() {
        Passage text = new Passage("After the 1971 shootings sailors were killed. Last month the miners were killed.");
        text.name(EntityKind.EVENT, "1971 shootings", "event/shootings-1971");
        Mention sailors = text.described(EntityKind.ORGANIZATION, "sailors", "sailors");
        Mention first = text.event("killed", "killing");
        Mention miners = text.described(EntityKind.ORGANIZATION, "the miners", "miners");
        Mention second = text.event("killed", "killing");
        text.claim("participatedIn", sailors, first, "victim", null)
                .claimAtUnknownTime("participatedIn", miners, second, "victim");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, first).provisional()).isTrue();
        assertThat(entity(resolution, second).provisional()).isTrue();
    }

    @Test
    void what_befell_the_same_group_is_the_only_such_event_that_is_told_of() {
        Passage text = new Passage("After the 1971 shootings, when the miners were killed, they wept.");
        text.name(EntityKind.EVENT, "1971 shootings", "event/shootings-1971");
        Mention miners = text.described(EntityKind.ORGANIZATION, "the miners", "miners");
        Mention killed = text.event("killed", "killing");
        text.claim("participatedIn", miners, killed, "victim", null);
        assertThat(iri(resolve(text), killed)).isEqualTo(SHOOTINGS.iri());
    }

    @Test
    void an_event_that_befell_one_person_is_not_that_of_a_group() {
        Passage text = new Passage("Peter Holm was shot in June 1971. Karl Lund was shot in June 1971.");
        Mention holm = text.person("Peter Holm", "person/peter-holm");
        Mention first = text.event("shot", "killing");
        Mention lund = text.person("Karl Lund");
        Mention second = text.event("shot", "killing");
        text.claim("participatedIn", holm, first, "victim", "1971-06")
                .claim("participatedIn", lund, second, "victim", "1971-06");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, first)).isEqualTo(HOLM_KILLED.iri());
        assertThat(entity(resolution, second).provisional()).isTrue();
        assertThat(entity(resolution, second).label()).isEqualTo("[death of Karl Lund, 1971-06]");
    }

    @Test
    void words_that_tell_nothing_else_mean_the_only_event_of_their_kind_before() {
        Passage text =
                new Passage("They marched in 1984. The march was long. In 1985 they marched. The march was short.");
        Mention first = text.event("marched", "protest");
        Mention same = text.event("The march", "protest");
        Mention second = text.event("marched", "protest");
        Mention either = text.event("The march", "protest");
        text.claim("occurred", first, null, null, "1984")
                .claim("occurred", same, null, null, null)
                .claim("occurred", second, null, null, "1985")
                .claim("occurred", either, null, null, null);
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, same)).isEqualTo(iri(resolution, first));
        assertThat(iri(resolution, either)).isNotIn(iri(resolution, first), iri(resolution, second));
        assertThat(resolution.merges()).singleElement().satisfies(merge -> assertThat(
                        merge.with().orElseThrow().span())
                .isEqualTo(first.span()));
        Resolution apart = resolve(
                        List.of(decision(iri(resolution, first), "different", mention(text, same), "a")), text)
                .get(0);
        assertThat(iri(apart, same)).isNotEqualTo(iri(apart, first));
    }

    private static Iri mention(Passage text, Mention mention) {
        return Iris.DEFAULT.mention(text.document(), mention.span());
    }

    @Test
    void two_mentions_of_one_date_are_one_event_and_of_two_dates_are_two() {
        Passage text = new Passage("They marched in 1984. The march of May 1984 was long. They marched in 1985.");
        Mention first = text.event("marched", "protest");
        Mention same = text.event("The march", "protest");
        Mention other = text.event("marched", "protest");
        text.claim("occurred", first, null, null, "1984")
                .claim("occurred", same, null, null, "1984-05")
                .claim("occurred", other, null, null, "1985");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, same)).isEqualTo(iri(resolution, first));
        assertThat(iri(resolution, other)).isNotEqualTo(iri(resolution, first));
    }

    @Test
    void an_inquiry_that_goes_on_is_not_the_hearing_of_one_month_in_it() {
        Passage text = new Passage("They have been investigating since May 1981. The hearing was in June 1982.");
        Mention ongoing = text.event("investigating", "investigation");
        Mention hearing = text.event("hearing", "investigation");
        text.claim("occurred", ongoing, null, null, "1981-05/..").claim("occurred", hearing, null, null, "1982-06");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, hearing)).isNotEqualTo(iri(resolution, ongoing));
    }

    @Test
    void two_meetings_of_one_day_are_told_of_other_persons_each() {
        Passage text = new Passage("Peter Holm met envoys on Monday. Karl Lund met envoys on Monday.");
        Mention holm = text.person("Peter Holm", "person/peter-holm");
        Mention first = text.event("met", "meeting");
        Mention lund = text.person("Karl Lund");
        Mention second = text.event("met", "meeting");
        text.claim("participatedIn", holm, first, "participant", "1982-06-07")
                .claim("participatedIn", lund, second, "participant", "1982-06-07");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, second)).isNotEqualTo(iri(resolution, first));
    }
}
