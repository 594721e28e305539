package attest.server.query.check;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.query.SavedQuery;
import attest.server.store.Ontology;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCheckTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final Path QUERIES = ROOT.resolve("queries");
    private static final Path ONTOLOGY = ROOT.resolve("ontology");
    private static final String TOLLS =
            """
            #+ tags: [numbers]
            #+ summary: Exact and rounded numbers of dead
            #+ description: One row for each claim.
            #+ version: 1
            #+ params:
            #+   pFrom: {type: integer, label: From}
            #+ columns:
            #+   number: {type: integer, label: Number}
            #+   stance: {type: iri, label: Stance}
            #+   quote: {type: string, label: Words}
            #+   claim: {type: iri, label: Claim, role: evidence}
            #+ key: [claim]
            #+ tests:
            #+   - name: numbers of dead
            #+     data: test-data/valdoria.trig
            #+     with: {pFrom: "41"}
            #+     expect:
            #+       rows: 3
            #+       ordered: true
            #+       contains: [{number: "90"}, {number: "200", stance: "v:asserts", quote: "more than 200…"}]
            #+       absent: [{number: "40"}]
            PREFIX : <https://w3id.org/attest/ns#>
            PREFIX rel: <https://w3id.org/attest/rel/>
            PREFIX v: <https://w3id.org/attest/vocab/>
            SELECT ?number ?stance ?quote ?claim
            WHERE {
              VALUES ?pFrom { UNDEF }
              ?claim :predicate rel:deathToll ; :number ?number ; :stance ?stance ; :quote ?quote ; :source ?source .
              FILTER(!BOUND(?pFrom) || ?number >= ?pFrom)
            }
            ORDER BY ?number DESC(?quote) ?claim
            """;

    @Test
    void a_test_that_is_met_has_no_failures() {
        assertThat(failures(TOLLS)).isEmpty();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
                    rows: 3            ~ rows: 4              ~ expected 4 rows, got 3
                    rows: 3            ~ minRows: 4           ~ expected 4 rows or more, got 3
                    rows: 3            ~ maxRows: 2           ~ expected 2 rows or fewer, got 3
                    {number: "90"}     ~ {number: "91"}       ~ no row {number: 91} after those before it
                    {number: "90"}, {number: "200", ~ {number: "200"}, {number: "90", ~ no row {number: 90, stance: v:asserts, quote: more than 200…} after those before it
                    stance: "v:asserts" ~ stance: "v:denies"  ~ no row {number: 200, stance: v:denies, quote: more than 200…} after those before it
                    "more than 200…"   ~ "…more than 200"     ~ no row {number: 200, stance: v:asserts, quote: …more than 200} after those before it
                    "more than 200…"   ~ null                 ~ no row {number: 200, stance: v:asserts, quote: nothing} after those before it
                    absent: [{number: "40"}] ~ absent: [{number: "90"}] ~ a row that must not come: {number: 90}
                    {pFrom: "41"}      ~ {pFrom: "many"}      ~ parameter pFrom: expected a whole number, got 'many'; give another value or leave it out
                    absent: [{number: "40"}] ~ error: bad-parameter ~ expected the error bad-parameter, got rows
                    FILTER(!BOUND(?pFrom) || ?number >= ?pFrom) ~ FILTER(?number >= ?pFrom) ~ without the optional parameter pFrom there are no rows; write FILTER(!BOUND(?pFrom) || …)
                    type: integer, label: Number ~ type: date, label: Number ~ in the column number, "90"^^xsd:integer is no date
                    key: [claim]       ~ key: [stance]        ~ two rows with the key [https://w3id.org/attest/vocab/asserts]
                    stance: {type: iri, label: Stance} ~ stance: {type: iri, label: Stance, role: evidence} ~ in the column stance, https://w3id.org/attest/vocab/asserts has no words or no source
                    valdoria.trig      ~ nowhere.trig         ~ cannot read the data 'test-data/nowhere.trig': expected the data of a test below
                    """)
    void what_is_not_as_expected_is_told(String from, String to, String failure) {
        assertThat(TOLLS).contains(from);

        assertThat(failures(TOLLS.replace(from, to)))
                .anySatisfy(told -> assertThat(told).startsWith(failure));
    }

    @Test
    void a_test_on_seeds_is_left_out_when_none_are_loaded() {
        SavedQuery query = SavedQuery.read("tolls", TOLLS.replace("test-data/valdoria.trig", "seeds"));

        assertThat(check(query).ran()).isFalse();
    }

    @Test
    void an_endpoint_for_which_nothing_stands_in_is_refused_even_when_it_would_not_be_asked() {
        String asking = TOLLS.replace("#+ tests:", "#+ services: [\"https://endpoint.example/\"]\n#+ tests:");

        assertThat(failures(asking)).singleElement().satisfies(failure -> assertThat(failure)
                .contains("SERVICE is not allowed", "https://endpoint.example/", "--service IRI"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"valdoria.trig", "ostrenia.trig"})
    void the_invented_data_keep_the_shapes(String name) {
        DatasetGraph file = RDFDataMgr.loadDatasetGraph(
                QUERIES.resolve("test-data").resolve(name).toString());
        Graph data = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(data, Ontology.read(ONTOLOGY).schema());
        file.find().forEachRemaining(quad -> data.add(quad.asTriple()));
        Graph shapes = RDFDataMgr.loadGraph(ONTOLOGY.resolve("shapes.ttl").toString());
        GraphUtil.addInto(
                shapes, RDFDataMgr.loadGraph(ONTOLOGY.resolve("prefixes.ttl").toString()));

        ValidationReport report = ShaclValidator.get().validate(Shapes.parse(shapes), data);

        assertThat(report.getEntries())
                .extracting(entry -> entry.focusNode() + ": " + entry.message())
                .isEmpty();
    }

    private static List<String> failures(String text) {
        return check(SavedQuery.read("tolls", text)).failures();
    }

    private static Outcome check(SavedQuery query) {
        return new QueryCheck(new Fixtures(QUERIES, ONTOLOGY, Optional.empty()))
                .run(query, query.header().tests().get(0));
    }
}
