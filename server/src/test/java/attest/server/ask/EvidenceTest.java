package attest.server.ask;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.ask.Evidence.How;
import attest.server.query.Answer;
import attest.server.query.QueryCatalog;
import attest.server.query.QueryTest;
import attest.server.query.SavedQuery;
import attest.server.query.check.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The claims behind a row: of all saved queries, and of queries that say nothing of their claims. */
class EvidenceTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Path QUERIES = ROOT.resolve("queries");
    private static final Fixtures FIXTURES = new Fixtures(QUERIES, ROOT.resolve("ontology"), Optional.empty());
    private static final String CLAIM = "https://w3id.org/attest/data/claim/";

    @TestFactory
    Stream<DynamicTest> every_row_of_every_saved_query_has_claims_or_an_honest_reason() throws IOException {
        return QueryCatalog.open(QUERIES).queries().stream().flatMap(query -> query.header().tests().stream()
                .filter(test -> !test.onSeeds() && test.expect().error().isEmpty())
                .map(test -> DynamicTest.dynamicTest(query.id() + ": " + test.name(), () -> check(query, test))));
    }

    private static void check(SavedQuery query, QueryTest test) throws IOException {
        DatasetGraph data = FIXTURES.open(test);
        Answer answer = query.run(data, test.with());
        EvidenceFinder finder = new EvidenceFinder(data, data.getDefaultGraph(), query, query.bind(test.with()));
        for (Binding row : answer.rows()) {
            Evidence evidence = finder.of(row);
            assertThat(evidence.claims().isEmpty()).as("%s", row).isEqualTo(evidence.how() == How.NOT_KNOWN);
            assertThat(evidence.how() != How.NOT_KNOWN || evidence.why().isPresent())
                    .as("%s", row)
                    .isTrue();
            assertThat(finder.derived(row).claims())
                    .as("found without the evidence columns: %s", row)
                    .containsAll(named(query, answer, row));
        }
    }

    private static Set<String> named(SavedQuery query, Answer answer, Binding row) {
        Set<String> claims = new TreeSet<>();
        for (String column : query.header().evidence()) {
            answer.cell(row, column)
                    .map(Node::getURI)
                    .filter(iri -> iri.startsWith(CLAIM))
                    .ifPresent(claims::add);
        }
        return claims;
    }

    @Test
    void a_count_rests_on_the_claims_that_were_counted() throws IOException {
        Evidence evidence = of(
                "SELECT ?person (COUNT(DISTINCT ?claim) AS ?claims)",
                "WHERE { ?claim a :Claim ; :subject ?person ; :predicate rel:heldOffice ; :object office:harbour-minister }",
                "GROUP BY ?person HAVING (COUNT(DISTINCT ?claim) > 1)");

        assertThat(evidence.how()).isEqualTo(How.DERIVED);
        assertThat(evidence.claims()).containsExactly(CLAIM + "tarrant-minister", CLAIM + "tarrant-never");
        assertThat(evidence.why()).isEmpty();
    }

    @Test
    void a_count_in_a_subselect_rests_on_the_claims_that_were_counted() throws IOException {
        Evidence evidence = of(
                "SELECT ?person ?claims",
                """
                WHERE {
                  ?person a :Person .
                  { SELECT ?person (COUNT(DISTINCT ?said) AS ?claims)
                    WHERE { ?said a :Claim ; :subject ?person ; :predicate rel:heldOffice ; :object office:harbour-minister }
                    GROUP BY ?person }
                  FILTER(?claims = 2)
                }
                """,
                "");

        assertThat(evidence.claims()).containsExactly(CLAIM + "tarrant-minister", CLAIM + "tarrant-never");
    }

    @Test
    void claims_without_a_variable_are_found_too() throws IOException {
        Evidence evidence = of(
                "SELECT DISTINCT ?person",
                "WHERE { [] a :Claim ; :subject ?person ; :predicate rel:heldOffice ; :object office:harbour-minister }",
                "");

        assertThat(evidence.claims()).containsExactly(CLAIM + "tarrant-minister", CLAIM + "tarrant-never");
    }

    @Test
    void claims_of_an_exists_are_found_too() throws IOException {
        Evidence evidence = of(
                "SELECT ?person",
                "WHERE { ?person a :Person FILTER EXISTS { ?said :subject ?person ; :predicate rel:heldOffice } }",
                "");

        assertThat(evidence.claims()).containsExactly(CLAIM + "tarrant-minister", CLAIM + "tarrant-never");
    }

    @Test
    void a_proposition_rests_on_its_claims() throws IOException {
        Evidence evidence = of(
                "SELECT ?person ?families",
                "WHERE { ?tenure a :Proposition ; :subject ?person ; :predicate rel:heldOffice ; :denyFamilies ?families }",
                "");

        assertThat(evidence.claims()).containsExactly(CLAIM + "tarrant-minister", CLAIM + "tarrant-never");
    }

    @Test
    void what_nobody_says_is_told_and_not_shown() throws IOException {
        Evidence evidence = of(
                "SELECT ?person",
                "WHERE { ?person a :Person FILTER NOT EXISTS { ?said :subject ?person ; :predicate rel:knewOf } }",
                "");

        assertThat(evidence.how()).isEqualTo(How.NOT_KNOWN);
        assertThat(evidence.why()).hasValueSatisfying(why -> assertThat(why).contains("no claim in these data says"));
    }

    @Test
    void a_filter_on_a_property_of_the_claim_itself_hides_nothing() throws IOException {
        Evidence evidence = of(
                "SELECT DISTINCT ?person",
                "WHERE { ?claim :subject ?person ; a :Claim FILTER NOT EXISTS { ?claim :reviewStatus v:rejected } }",
                "");

        assertThat(evidence.why()).isEmpty();
    }

    @Test
    void a_description_rests_on_no_claim() throws IOException {
        Evidence evidence = of("SELECT ?person", "WHERE { ?person a :Person }", "");

        assertThat(evidence.how()).isEqualTo(How.NOT_KNOWN);
        assertThat(evidence.why()).hasValueSatisfying(why -> assertThat(why).contains("not on a claim"));
    }

    @Test
    void a_mention_that_no_claim_is_about_stands_for_itself() throws IOException {
        Evidence evidence = of("SELECT DISTINCT ?person", "WHERE { ?mention a :Mention ; :refersTo ?person }", "");

        assertThat(evidence.claims()).allMatch(iri -> iri.contains("/mention/"));
        assertThat(evidence.why()).isPresent();
    }

    /** Of the row of Ivo Tarrant. */
    private static Evidence of(String select, String pattern, String rest) throws IOException {
        String text =
                """
                #+ tags: [test]
                #+ summary: test
                #+ description: test
                #+ version: 1
                #+ columns: {person: {type: iri, label: Person}}
                #+ key: [person]
                #+ tests:
                #+   - {name: test, data: test-data/valdoria.trig, expect: {minRows: 1}}
                PREFIX : <https://w3id.org/attest/ns#>
                PREFIX v: <https://w3id.org/attest/vocab/>
                PREFIX rel: <https://w3id.org/attest/rel/>
                PREFIX office: <https://w3id.org/attest/data/office/>
                %s %s %s
                """
                        .formatted(select, pattern, rest);
        SavedQuery query = SavedQuery.read("test", text);
        DatasetGraph data = FIXTURES.open(query.header().tests().get(0));
        Binding row = new Rows(query, query.run(data, Map.of()))
                .one(Map.of("person", "https://w3id.org/attest/data/person/ivo-tarrant"));
        return new EvidenceFinder(data, data.getDefaultGraph(), query, query.query()).of(row);
    }
}
