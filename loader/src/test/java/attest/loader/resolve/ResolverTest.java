package attest.loader.resolve;

import static attest.loader.resolve.Valdoria.ANNA;
import static attest.loader.resolve.Valdoria.HASSAN;
import static attest.loader.resolve.Valdoria.decision;
import static attest.loader.resolve.Valdoria.entity;
import static attest.loader.resolve.Valdoria.entityIn;
import static attest.loader.resolve.Valdoria.iri;
import static attest.loader.resolve.Valdoria.resolve;
import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.model.Entity;
import attest.loader.model.EntityKind;
import attest.loader.model.Form;
import attest.loader.model.Iri;
import attest.loader.model.Mention;
import attest.loader.model.Method;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import attest.loader.rdf.Iris;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverTest {
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
        assertThat(entityIn(resolutions, two, second)).isEqualTo(entityIn(resolutions, one, first));
        assertThat(entityIn(resolutions, three, third)).isNotEqualTo(entityIn(resolutions, one, first));
    }

    @Test
    void a_short_form_that_fits_two_in_other_documents_joins_none() {
        Passage one = new Passage("Mira Kolar spoke.");
        Passage two = new Passage("It was Mira Ana Kolar who met Mira Eva Kolar.");
        Mention brief = one.person("Mira Kolar");
        Mention ana = two.person("Mira Ana Kolar");
        Mention eva = two.person("Mira Eva Kolar");
        List<Resolution> resolutions = resolve(List.of(), one, two);
        assertThat(List.of(
                        entityIn(resolutions, one, brief),
                        entityIn(resolutions, two, ana),
                        entityIn(resolutions, two, eva)))
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
        assertThat(entityIn(apart, two, second)).isNotEqualTo(entityIn(apart, one, first));

        List<Resolution> joined = resolve(List.of(decision(otherIri, "same", ANNA.iri(), "a")), one, two);
        assertThat(entityIn(joined, two, other).iri()).isEqualTo(ANNA.iri());

        List<Resolution> open = resolve(
                List.of(decision(firstIri, "different", secondIri, "a"), decision(firstIri, "same", secondIri, "b")),
                one,
                two);
        assertThat(entityIn(open, two, second)).isEqualTo(entityIn(open, one, first));
    }

    @Test
    void two_that_are_said_to_be_one_item_of_wikidata_are_not_merged_for_it() {
        Passage text = new Passage("Mira Kolar met M. Kolarova.");
        Mention mira = text.person("Mira Kolar");
        Mention other = text.person("M. Kolarova");
        Iri item = new Iri("http://www.wikidata.org/entity/Q1000000000001");
        List<Resolution> resolved = resolve(
                List.of(
                        decision(iri(resolve(text), mira), "same", item, "a"),
                        decision(iri(resolve(text), other), "same", item, "a")),
                text);
        assertThat(entityIn(resolved, text, mira)).isNotEqualTo(entityIn(resolved, text, other));
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
    void the_short_form_of_a_body_is_not_that_of_its_committee() {
        Passage text = new Passage("The Mining Committee of the Free Miners League (FML) met. The FML won.");
        Mention committee = text.body("Mining Committee of the Free Miners League");
        Mention league = text.body("FML");
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, league)).isNotEqualTo(iri(resolution, committee));
    }

    @Test
    void bodies_of_two_documents_stay_apart_until_a_person_joins_them() {
        Passage one = new Passage("The Ministry of Mines met.");
        Passage two = new Passage("It was the Ministry of Mines.");
        Mention first = one.body("Ministry of Mines");
        Mention second = two.body("Ministry of Mines");
        List<Resolution> resolutions = resolve(List.of(), one, two);
        assertThat(entityIn(resolutions, two, second)).isNotEqualTo(entityIn(resolutions, one, first));
    }

    @Test
    void two_places_whose_names_begin_at_one_place_are_two() {
        Passage text = new Passage("Men died in Korin prison. In Korin nobody spoke.");
        Mention town = text.name(EntityKind.PLACE, "Korin");
        Mention prison = new Mention(
                new Span(town.span().start(), town.span().start() + "Korin prison".length()),
                EntityKind.PLACE,
                Form.DESCRIPTION,
                "Korin prison",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Method.RULE);
        text.claim("occurredAt", text.event("spoke", "death"), prison, null, null);
        Resolution resolution = resolve(text);
        assertThat(iri(resolution, prison)).isNotEqualTo(iri(resolution, town));
        assertThat(entity(resolution, town).label()).isEqualTo("Korin");
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
}
