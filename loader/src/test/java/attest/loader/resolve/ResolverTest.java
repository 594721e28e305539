package attest.loader.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Authority;
import attest.loader.model.Decision;
import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Mention;
import attest.loader.model.MergeStep;
import attest.loader.model.Resolution;
import attest.loader.rdf.Iris;
import attest.loader.time.Edtf;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final KnownEntity ANNA =
            known("person/anna-berger", EntityKind.PERSON, null, "Anna Berger", null, null, null, "Frau Berger");
    private static final KnownEntity HASSAN =
            known("person/hassan-rouhani", EntityKind.PERSON, null, "Hassan Rouhani", null, null, null);
    private static final KnownEntity VALDORIA =
            known("place/valdoria", EntityKind.PLACE, null, "Valdoria", null, null, null);
    private static final KnownEntity MINISTRY = known(
            "organization/ministry",
            EntityKind.ORGANIZATION,
            "government",
            "Ministry of Justice of Valdoria",
            null,
            null,
            null);
    private static final KnownEntity MINISTER = known(
            "office/minister",
            EntityKind.OFFICE,
            null,
            "Minister of Justice of Valdoria",
            "organization/ministry",
            "place/valdoria",
            null);
    private static final KnownEntity PRESIDENT =
            known("office/president", EntityKind.OFFICE, null, "President of Valdoria", null, "place/valdoria", null);
    private static final KnownEntity SHOOTINGS = known(
            "event/shootings-1971",
            EntityKind.EVENT,
            "killing",
            "1971 deaths of miners in Valdoria",
            null,
            "place/valdoria",
            "1971",
            "1971 shootings");
    private static final KnownEntity HOLM_KILLED = known(
            "event/death-of-peter-holm",
            EntityKind.EVENT,
            "killing",
            "Death of Peter Holm",
            null,
            "place/valdoria",
            "1971-06-03");
    private static final KnownEntity HOLM =
            known("person/peter-holm", EntityKind.PERSON, null, "Peter Holm", null, null, null);
    private static final Authority AUTHORITY =
            new Authority(List.of(ANNA, HASSAN, VALDORIA, MINISTRY, MINISTER, PRESIDENT, SHOOTINGS, HOLM_KILLED, HOLM));

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
    void half_of_a_double_name_counts_if_no_other_name_fits() {
        Passage text = new Passage("Mostafa Pour-Mohammadi spoke. Mohammadi left.");
        Mention full = text.person("Mostafa Pour-Mohammadi");
        Mention half = text.person("Mohammadi");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, half)).isEqualTo(iri(resolution, full));
    }

    @Test
    void another_spelling_of_a_persian_name_is_found_in_the_authority() {
        Passage text = new Passage("Hasan Ruhani spoke.");
        Mention name = text.person("Hasan Ruhani");
        assertThat(iri(resolve(text), name)).isEqualTo(HASSAN.iri());
    }

    @Test
    void a_pronoun_is_its_antecedent_and_one_without_stays_open() {
        Passage text = new Passage("Anna Berger spoke. She left. He stayed.");
        Mention anna = text.person("Anna Berger", "person/anna-berger");
        Mention she = text.pronoun("She", anna);
        Mention he = text.add(EntityKind.PERSON, Form.PRONOUN, "He", "He", null, List.of(), null);
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, she)).isEqualTo(ANNA.iri());
        assertThat(resolution.entities()).doesNotContainKey(he);
    }

    @Test
    void a_name_that_two_share_is_the_one_whom_the_document_names_otherwise() {
        Passage text = new Passage("Anna Berger spoke. Berger left.");
        text.person("Anna Berger", "person/anna-berger");
        Mention shared = text.person("Berger", "person/anna-berger", "person/hassan-rouhani");
        assertThat(iri(resolve(text), shared)).isEqualTo(ANNA.iri());
    }

    @Test
    void full_names_that_agree_join_documents_and_surnames_do_not() {
        Passage one = new Passage("Mira Kolar spoke.");
        Passage two = new Passage("It was Mira Kolar.");
        Passage three = new Passage("It was only Kolar.");
        Mention first = one.person("Mira Kolar");
        Mention second = two.person("Mira Kolar");
        Mention third = three.person("Kolar");
        List<Resolution> resolutions = resolve(List.of(), one, two, three);
        assertThat(of(resolutions, two, second)).isEqualTo(of(resolutions, one, first));
        assertThat(of(resolutions, three, third)).isNotEqualTo(of(resolutions, one, first));
    }

    @Test
    void a_short_form_that_fits_two_in_other_documents_joins_none() {
        Passage one = new Passage("Mira Kolar spoke.");
        Passage two = new Passage("It was Mira Ana Kolar who met Mira Eva Kolar.");
        Mention brief = one.person("Mira Kolar");
        Mention ana = two.person("Mira Ana Kolar");
        Mention eva = two.person("Mira Eva Kolar");
        List<Resolution> resolutions = resolve(List.of(), one, two);
        assertThat(List.of(of(resolutions, one, brief), of(resolutions, two, ana), of(resolutions, two, eva)))
                .extracting(Entity::iri)
                .doesNotHaveDuplicates();
    }

    @Test
    void what_persons_decide_wins() {
        Passage one = new Passage("Mira Kolar spoke.");
        Passage two = new Passage("It was Mira Kolar, not M. Kolarova.");
        Mention first = one.person("Mira Kolar");
        Mention second = two.person("Mira Kolar");
        Mention other = two.person("M. Kolarova");
        Iri firstIri = Iris.DEFAULT.provisional(EntityKind.PERSON, one.document(), first.span());
        Iri secondIri = Iris.DEFAULT.provisional(EntityKind.PERSON, two.document(), second.span());
        Iri otherIri = Iris.DEFAULT.provisional(EntityKind.PERSON, two.document(), other.span());

        List<Resolution> apart = resolve(List.of(decision(firstIri, "different", secondIri, "a")), one, two);
        assertThat(of(apart, two, second)).isNotEqualTo(of(apart, one, first));

        List<Resolution> joined = resolve(List.of(decision(otherIri, "same", ANNA.iri(), "a")), one, two);
        assertThat(of(joined, two, other).iri()).isEqualTo(ANNA.iri());

        List<Resolution> open = resolve(
                List.of(decision(firstIri, "different", secondIri, "a"), decision(firstIri, "same", secondIri, "b")),
                one,
                two);
        assertThat(of(open, two, second)).isEqualTo(of(open, one, first));
    }

    @Test
    void a_body_and_the_short_form_that_the_document_defines_are_one() {
        Passage text = new Passage("The Free Miners League (FML) met. The FML won.");
        Mention full = text.body("Free Miners League");
        Mention defined = text.body("FML");
        Mention used = text.body("FML");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, defined)).isEqualTo(iri(resolution, full));
        assertThat(iri(resolution, used)).isEqualTo(iri(resolution, full));
        assertThat(entity(resolution, full).label()).isEqualTo("Free Miners League");
    }

    @Test
    void bodies_of_two_documents_stay_apart_until_a_person_joins_them() {
        Passage one = new Passage("The Ministry of Mines met.");
        Passage two = new Passage("It was the Ministry of Mines.");
        Mention first = one.body("Ministry of Mines");
        Mention second = two.body("Ministry of Mines");
        List<Resolution> resolutions = resolve(List.of(), one, two);
        assertThat(of(resolutions, two, second)).isNotEqualTo(of(resolutions, one, first));
    }

    @Test
    void somebody_without_a_name_is_called_by_the_description_and_found_again_by_it() {
        Passage text = new Passage("A former adviser spoke. Then the former adviser left. A former adviser came.");
        Mention first = text.described(EntityKind.PERSON, "A former adviser", "former adviser");
        Mention again = text.described(EntityKind.PERSON, "the former adviser", "former adviser");
        Mention other = text.described(EntityKind.PERSON, "A former adviser", "former adviser");
        Resolution resolution = resolve(text);
        assertThat(entity(resolution, first).label()).isEqualTo("[former adviser]");
        assertThat(iri(resolution, again)).isEqualTo(iri(resolution, first));
        assertThat(iri(resolution, other)).isNotEqualTo(iri(resolution, first));
    }

    @Test
    void an_accusation_becomes_no_label() {
        Passage text = new Passage("The killers of the miners fled.");
        Mention killers = text.described(EntityKind.ORGANIZATION, "The killers of the miners", "killers of the miners");
        assertThat(entity(resolve(text), killers).label()).isEqualTo("[unnamed group]");
    }

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
        Passage text = new Passage("Miners were shot in June 1971. Many died in the shootings.");
        Mention shot = text.event("shot", "killing");
        Mention again = text.event("the shootings", "killing");
        text.claim("occurred", shot, null, null, "1971-06").claim("occurred", again, null, null, null);
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, shot)).isEqualTo(SHOOTINGS.iri());
        assertThat(iri(resolution, again)).isEqualTo(SHOOTINGS.iri());
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
    void the_result_does_not_depend_on_the_order_of_documents() {
        List<Passage> passages = new ArrayList<>();
        for (String text : List.of(
                "Mira Kolar spoke.",
                "Mira Ana Kolar left.",
                "It is Mira Kolar.",
                "Kolar!",
                "Anna Berger met Mira Kolar.")) {
            Passage passage = new Passage(text);
            Arrays.stream(text.split("(?<=[a-z]) (?=[a-z])|[.!]"))
                    .map(String::strip)
                    .findFirst()
                    .ifPresent(passage::person);
            passages.add(passage);
        }
        List<Resolution> inOrder = resolve(List.of(), passages.toArray(Passage[]::new));
        for (int turn = 0; turn < passages.size(); turn++) {
            Collections.rotate(passages, 1);
            assertThat(resolve(List.of(), passages.toArray(Passage[]::new))).isEqualTo(inOrder);
        }
    }

    private static KnownEntity known(
            String path,
            EntityKind entity,
            String kind,
            String label,
            String organization,
            String place,
            String when,
            String... forms) {
        List<String> names = new ArrayList<>(List.of(forms));
        names.add(label);
        return new KnownEntity(
                Passage.iri(path),
                entity,
                Optional.ofNullable(kind).map(Kind::new),
                label,
                names,
                Set.of(),
                Optional.ofNullable(organization).map(Passage::iri),
                Optional.ofNullable(place).map(Passage::iri),
                Optional.ofNullable(when).map(date -> Edtf.parse(date).bounds()));
    }

    private static Decision decision(Iri about, String what, Iri other, String by) {
        return new Decision(about, "identity", what, Optional.of(other), by, "2026-11-21T10:00:00Z", "a test");
    }

    private static Resolution resolve(Passage text) {
        return resolve(List.of(), text).get(0);
    }

    private static List<Resolution> resolve(List<Decision> decisions, Passage... texts) {
        return new Resolver(Iris.DEFAULT, AUTHORITY, decisions)
                .resolve(Arrays.stream(texts).map(Passage::extraction).toList());
    }

    private static Entity entity(Resolution resolution, Mention mention) {
        return resolution.entities().get(mention);
    }

    private static Iri iri(Resolution resolution, Mention mention) {
        return entity(resolution, mention).iri();
    }

    private static Entity of(List<Resolution> resolutions, Passage text, Mention mention) {
        return resolutions.stream()
                .filter(resolution -> resolution.extraction().document().equals(text.document()))
                .map(resolution -> entity(resolution, mention))
                .findFirst()
                .orElseThrow();
    }
}
