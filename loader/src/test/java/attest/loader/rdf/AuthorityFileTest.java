package attest.loader.rdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.loader.model.Bounds;
import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import attest.loader.model.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AuthorityFileTest {
    private static final String PREFIXES =
            """
            @prefix : <https://w3id.org/attest/ns#> .
            @prefix v: <https://w3id.org/attest/vocab/> .
            @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> .
            @prefix dct: <http://purl.org/dc/terms/> .
            @prefix org: <http://www.w3.org/ns/org#> .
            @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
            @base <https://w3id.org/attest/data/> .
            """;

    private static AuthorityFile read(String turtle) {
        return AuthorityFile.read("authority.ttl", PREFIXES + turtle, Iris.DEFAULT);
    }

    private static KnownEntity one(String turtle) {
        return read(turtle).authority().entities().get(0);
    }

    @Test
    void a_person_has_a_label_search_forms_and_those_who_are_somebody_else() {
        KnownEntity berger = one(
                """
                <person/anna-berger> a :Person ; rdfs:label "Anna Berger"@en , "Анна Бергер"@ru ;
                    skos:altLabel "A. Berger"@en , "Mayor Berger"@en ; owl:differentFrom <person/anne-berger> .
                """);

        assertThat(berger.entity()).isEqualTo(EntityKind.PERSON);
        assertThat(berger.label()).isEqualTo("Anna Berger");
        assertThat(berger.forms()).containsExactly("A. Berger", "Anna Berger", "Mayor Berger");
        assertThat(berger.differentFrom()).containsExactly(Iris.DEFAULT.entity("person/anne-berger"));
    }

    @Test
    void an_office_has_its_body_and_its_place() {
        KnownEntity mayor = one(
                """
                <office/mayor> a :Office ; rdfs:label "Mayor" ; org:postIn <organization/city> ; dct:spatial <place/harlan> .
                """);

        assertThat(mayor.organization()).contains(Iris.DEFAULT.entity("organization/city"));
        assertThat(mayor.place()).contains(Iris.DEFAULT.entity("place/harlan"));
    }

    @Test
    void an_event_has_its_kind_and_four_days() {
        KnownEntity shooting = one(
                """
                <event/shooting> a :Event ; rdfs:label "Shooting" ; dct:type v:killing ;
                    :startEarliest "1971-06-01"^^xsd:date ; :startLatest "1971-06-30"^^xsd:date ;
                    :endEarliest "1971-06-01"^^xsd:date ; :endLatest "1971-06-30"^^xsd:date .
                """);

        assertThat(shooting.kind()).contains(new Kind("killing"));
        assertThat(shooting.when()).contains(Bounds.within(LocalDate.of(1971, 6, 1), LocalDate.of(1971, 6, 30)));
    }

    @Test
    void a_description_in_brackets_is_no_search_form() {
        assertThat(one("<person/x-guard> a :Person ; rdfs:label \"[guard of 1971]\" .")
                        .forms())
                .isEmpty();
    }

    @Test
    void what_breaks_the_grammar_is_told_with_its_line() {
        assertThatThrownBy(() -> read("<person/a> a :Person ;\n  rdfs:label \"A\n"))
                .isInstanceOf(UnreadableTurtle.class)
                .hasMessageStartingWith("authority.ttl:11: not Turtle: ");
    }

    @Test
    void an_entity_that_cannot_be_used_is_told_and_left_out_of_search_and_graph() {
        AuthorityFile file = read(
                """
                <person/a> a :Person .
                <event/b> a :Event ; rdfs:label "B" ; :startEarliest "1971-02-30"^^xsd:date .
                <person/c> a :Person ; rdfs:label "C" .
                """);

        assertThat(file.problems())
                .extracting(Problem::toString)
                .satisfiesExactly(
                        problem -> assertThat(problem)
                                .startsWith("authority.ttl:10: ")
                                .contains("person/a has no rdfs:label"),
                        problem -> assertThat(problem)
                                .startsWith("authority.ttl:11: ")
                                .contains("'1971-02-30', which is no day"));
        assertThat(file.authority().entities()).extracting(KnownEntity::label).containsExactly("C");
        assertThat(new String(file.trig("valdoria", Iris.DEFAULT), StandardCharsets.UTF_8))
                .contains("person:c a :Person")
                .doesNotContain("person:a");
    }

    @Test
    void a_blank_node_is_told_with_its_line() {
        assertThat(read("<person/c> a :Person ; rdfs:label \"C\" ; dct:relation [ rdfs:label \"D\" ] .")
                        .problems())
                .allMatch(problem -> problem.toString().startsWith("authority.ttl:10: a blank node cannot be cited"))
                .isNotEmpty();
    }

    @Test
    void every_other_statement_is_copied_into_the_graph_of_the_corpus() {
        AuthorityFile file = read(
                """
                <link/union-of-city> a :Link ; :subject <organization/union> ; :predicate :affiliatedWith ;
                    :object <organization/city> ; rdfs:comment "stated in its statutes" .
                """);

        assertThat(new String(file.trig("valdoria", Iris.DEFAULT), StandardCharsets.UTF_8))
                .contains("<https://w3id.org/attest/data/graph/authority/valdoria> {")
                .contains("link:union-of-city a :Link;")
                .contains(":predicate :affiliatedWith;");
        assertThat(file.names(new Iri("https://w3id.org/attest/data/link/union-of-city")))
                .isTrue();
    }
}
