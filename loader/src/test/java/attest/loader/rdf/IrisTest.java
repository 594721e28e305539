package attest.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Span;
import org.junit.jupiter.api.Test;

class IrisTest {
    private final Iris iris = new Iris("https://example.org/d/");

    @Test
    void an_entity_is_its_kind_and_slug_under_the_base() {
        assertThat(iris.entity("person/anna-berger")).isEqualTo(new Iri("https://example.org/d/person/anna-berger"));
        assertThatThrownBy(() -> iris.entity("Person/Anna"))
                .hasMessageContaining("expected a kind and a slug in lower case, such as person/anna-berger");
        assertThatThrownBy(() -> iris.entity("graph/x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_has_no_slug_is_known_by_the_place_of_the_first_mention() {
        assertThat(iris.provisional(EntityKind.ORGANIZATION, Shooting.DOCUMENT, new Span(47, 52)))
                .isEqualTo(new Iri("https://example.org/d/organization/p-" + Shooting.DOCUMENT.slug() + "-47"));
    }

    @Test
    void a_claim_is_known_by_its_words_and_places_and_not_by_who_was_recognised_in_them() {
        Iri claim = iris.claim(Shooting.DOCUMENT, Shooting.claim(Shooting.BERGER));

        assertThat(claim.value())
                .matches("https://example\\.org/d/claim/" + Shooting.DOCUMENT.slug() + "-[0-9a-f]{10}");
        assertThat(iris.claim(Shooting.DOCUMENT, Shooting.claim(Shooting.berger(new Iri("https://example.org/other")))))
                .isEqualTo(claim);
    }

    @Test
    void claims_that_annotators_supply_with_different_slugs_are_different() {
        Iri one = iris.claim(Shooting.DOCUMENT, Shooting.claim(Shooting.supplied("person/anna-berger")));
        Iri other = iris.claim(Shooting.DOCUMENT, Shooting.claim(Shooting.supplied("person/karl-lund")));

        assertThat(one).isNotEqualTo(other);
    }

    @Test
    void the_base_ends_in_a_slash() {
        assertThatThrownBy(() -> new Iris("https://example.org/d")).hasMessageContaining("must end in '/'");
    }
}
