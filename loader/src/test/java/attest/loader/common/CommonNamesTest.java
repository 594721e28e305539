package attest.loader.common;

import static org.assertj.core.api.Assertions.assertThat;

import attest.loader.Sample;
import attest.loader.lexicon.Bodies;
import attest.loader.lexicon.Places;
import attest.loader.model.Authority;
import attest.loader.model.EntityKind;
import attest.loader.model.KnownEntity;
import attest.loader.rdf.Iris;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommonNamesTest {
    private static Authority beside(KnownEntity... own) {
        return CommonNames.beside(new Authority(List.of(own)), Iris.DEFAULT);
    }

    private static Optional<KnownEntity> named(Authority authority, String form) {
        List<KnownEntity> bearers =
                authority.all().filter(entity -> entity.forms().contains(form)).toList();
        assertThat(bearers).as(form).hasSizeLessThan(2);
        return bearers.stream().findFirst();
    }

    @Test
    void a_former_or_short_name_is_the_same_thing_as_the_usual_one() {
        Authority authority = beside();
        assertThat(named(authority, "Burma")).isEqualTo(named(authority, "Myanmar"));
        assertThat(named(authority, "Peking")).isEqualTo(named(authority, "Beijing"));
        assertThat(named(authority, "ICC")).isEqualTo(named(authority, "International Criminal Court"));
    }

    @Test
    void states_that_are_no_more_are_none_of_those_of_today() {
        Authority authority = beside();
        assertThat(named(authority, "USSR")).isPresent().isNotEqualTo(named(authority, "Russia"));
        assertThat(named(authority, "East Germany")).isPresent().isNotEqualTo(named(authority, "Germany"));
    }

    @Test
    void a_name_that_several_places_share_and_an_adjective_are_nobodys() {
        Authority authority = beside();
        assertThat(named(authority, "Georgia")).isEmpty();
        assertThat(named(authority, "Congo")).isEmpty();
        assertThat(named(authority, "French")).isEmpty();
    }

    @Test
    void an_entity_of_the_corpus_takes_the_other_names_of_its_own() {
        KnownEntity own = Sample.known("place/burma", EntityKind.PLACE, "Burma");
        Authority authority = beside(own);
        assertThat(named(authority, "Myanmar").map(KnownEntity::iri)).contains(own.iri());
        assertThat(authority.common()).noneMatch(entity -> entity.label().equals("Myanmar"));
    }

    @Test
    void a_name_that_the_corpus_gives_to_something_else_is_that_things() {
        KnownEntity own = Sample.known("organization/cricket", EntityKind.ORGANIZATION, "Irish Cricket Club", "ICC");
        KnownEntity ship = Sample.known("source/kyiv", EntityKind.SOURCE, "Kyiv");
        assertThat(named(beside(own), "ICC").map(KnownEntity::iri)).contains(own.iri());
        assertThat(named(beside(ship), "Kyiv").map(KnownEntity::iri)).contains(ship.iri());
        assertThat(named(beside(ship), "Kiev")).isPresent();
    }

    @Test
    void no_name_stands_twice_in_the_lexicon() {
        Set<String> seen = new HashSet<>();
        Stream<String> places = Places.STANDARD.names().values().stream().flatMap(Set::stream);
        Stream<String> bodies = Bodies.STANDARD.bodies().stream()
                .flatMap(body -> Stream.concat(Stream.of(body.name()), body.also().stream()));
        assertThat(Stream.concat(places, bodies).filter(name -> !seen.add(name)))
                .isEmpty();
        assertThat(seen).containsAll(Places.STANDARD.borne());
    }
}
