package attest.server.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import attest.server.query.lint.Linter;
import attest.server.store.Ontology;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));
    private static final SavedQuery TYPED = demo("typed");

    @Test
    void every_saved_query_becomes_an_executable_of_shacl_with_its_body_as_typed() throws IOException {
        for (SavedQuery query : QueryCatalog.open(ROOT.resolve("queries")).queries()) {
            Graph graph = RDFParser.fromString(Shacl.of(query), Lang.TURTLE).toGraph();
            Node select = graph.stream(Node.ANY, NodeFactory.createURI(Shacl.SH + "select"), Node.ANY)
                    .findFirst()
                    .orElseThrow()
                    .getObject();
            assertThat(query.text()).as(query.id()).endsWith(select.getLiteralLexicalForm());
            assertThat(graph.stream()).noneMatch(triple -> triple.getObject().isBlank());
        }
    }

    @Test
    void what_was_exported_to_shacl_comes_back_with_words_tags_and_body() {
        Imported back = Import.read("any", Shacl.of(TYPED)).get(0);
        SavedQuery query = SavedQuery.read("back", back.text());

        assertThat(query.header().summary()).isEqualTo(TYPED.header().summary());
        assertThat(query.header().tags()).isEqualTo(TYPED.header().tags());
        assertThat(query.query()).isEqualTo(TYPED.query());
        assertThat(back.name()).isEqualTo("typed");
        assertThat(back.told()).contains("types of the columns are guessed: correct them");
    }

    @Test
    void grlc_gets_its_own_variables_where_a_parameter_has_a_default() throws IOException {
        String file = Grlc.of(TYPED);

        assertThat(file)
                .startsWith("#+ tags:\n")
                .contains("(?_pDay_xsd_date AS ?pDay)", "(?_pIri_iri AS ?pIri)", "(?_pText AS ?pText)")
                .contains("#+ - pDay: \"1988-07-28\"");
        for (SavedQuery query : QueryCatalog.open(ROOT.resolve("queries")).queries()) {
            assertThat(QueryFactory.create(Grlc.of(query), Syntax.syntaxSPARQL_11)
                            .isSelectType())
                    .as(query.id())
                    .isTrue();
        }
    }

    @Test
    void parameters_of_grlc_become_blocks_with_their_defaults() {
        Imported imported = Import.read(
                        "Who was born",
                        """
                #+ summary: Born in a place
                #+ endpoint: http://example.org/sparql
                #+ tags:
                #+   - birth
                #+ defaults:
                #+   - place: http://example.org/p
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX e: <http://example.org/>
                SELECT ?who WHERE { ?who e:bornIn ?_place_iri ; e:on ?day . FILTER(?day > ?__after_xsd_date) } ORDER BY ?who
                """)
                .get(0);
        SavedQuery query = SavedQuery.read("a", imported.text());

        assertThat(imported.name()).isEqualTo("who-was-born");
        assertThat(query.defaults("pPlace")).containsExactly("e:p");
        assertThat(query.isOptional("pAfter")).isTrue();
        assertThat(query.run(DatasetGraphFactory.create(), Map.of()).rows()).isEmpty();
        assertThat(imported.told())
                .contains("the decorator 'endpoint' has no place here and is left out")
                .anyMatch(line -> line.startsWith("the parameter ?__after_xsd_date is now pAfter")
                        && line.contains("write !BOUND(?pAfter) ||"));
    }

    @Test
    void what_is_no_query_is_refused_with_what_was_expected() {
        assertThatThrownBy(() -> Import.read("a", "hello"))
                .hasMessageStartingWith("expected SPARQL with '#+' decorators or Turtle with sh:select");
        assertThatThrownBy(() -> Import.read("a", "<http://e/a> <http://e/b> <http://e/c> ."))
                .hasMessageStartingWith("expected a sh:select");
        assertThatThrownBy(() -> Import.read("a", "#+ summary: [\nSELECT ?s WHERE { ?s ?p ?o }"))
                .hasMessageStartingWith("the decorators are no YAML");
        assertThatThrownBy(() -> Import.read("a", "SELECT ?s WHERE { ?s ?p }"))
                .hasMessageStartingWith("expected SPARQL 1.1");
    }

    @Test
    void tidying_changes_order_and_white_space_only() {
        String untidy =
                """
                #+ summary: Who counts what \s
                #+ tags:
                #+   - numbers
                #+ key: [claim]
                #+ description: One row for each claim.
                #+ version: 1
                #+ columns:
                #+   claim: {type: iri, label: Claim, role: evidence}
                SELECT ?claim # a comment \s
                WHERE { ?claim  a  ?b }
                ORDER BY ?claim



                """;
        String tidy = Tidy.of("a", untidy.replace("\n", "\r\n"));

        assertThat(tidy)
                .isEqualTo(
                        """
                        #+ tags:
                        #+   - numbers
                        #+ summary: Who counts what
                        #+ description: One row for each claim.
                        #+ version: 1
                        #+ columns:
                        #+   claim: {type: iri, label: Claim, role: evidence}
                        #+ key: [claim]
                        SELECT ?claim # a comment
                        WHERE { ?claim  a  ?b }
                        ORDER BY ?claim
                        """);
        assertThat(Tidy.of("a", tidy)).isEqualTo(tidy);
    }

    @Test
    void white_space_inside_a_string_is_no_matter_for_tidying() {
        String text = Template.TEXT
                .replace("SELECT ?subject", "# x\nSELECT ?subject")
                .replace("\"our digest of \"", "\"\"\"our  \n digest\"\"\"");

        assertThat(Tidy.of("a", text)).isEqualTo(text);
    }

    @Test
    void a_new_query_keeps_all_rules(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("lookup"));
        Files.copy(ROOT.resolve("queries/lookup/persons.rq"), folder.resolve("lookup/persons.rq"));
        Files.writeString(folder.resolve("mine.rq"), Template.TEXT);
        Ontology ontology = Ontology.read(ROOT.resolve("ontology"));

        assertThat(new Linter(ontology.prefixes().getNsPrefixMap()).lint(QueryCatalog.open(folder)))
                .isEmpty();
    }

    @Test
    void a_notebook_loads_the_pinned_answer() throws IOException {
        Address pinned = Address.pinned(
                "http://localhost:3030", TYPED, Map.of("pText", List.of("it's \"so\"\n")), "ab".repeat(32));
        JsonNode notebook = new ObjectMapper().readTree(Notebook.of(TYPED, pinned, "Attest, …"));

        assertThat(notebook.path("nbformat").asInt()).isEqualTo(4);
        assertThat(notebook.path("cells")).hasSize(6);
        assertThat(notebook.at("/cells/2/source").asText())
                .contains("(\"pText\", \"it's \\\"so\\\"\\n\")", "(\"_data\", \"" + "ab".repeat(32) + "\")");
        assertThat(notebook.at("/cells/3/source").asText()).contains("/api/queries/typed@sha256:" + TYPED.sha256());
    }

    @Test
    void a_page_of_an_answer_escapes_what_it_shows() {
        String text = "<script>alert(1)</script>";
        Map<String, List<String>> given = Map.of("pText", List.of(text));
        Address address = Address.pinned("http://localhost:3030", TYPED, given, "ab".repeat(32));
        String html = new AnswerPage(
                        TYPED,
                        TYPED.run(DatasetGraphFactory.create(), given),
                        address,
                        "ab".repeat(32),
                        "Attest, …",
                        "https://creativecommons.org/licenses/by/4.0/")
                .html();

        assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt;").doesNotContain("<script");
    }

    private static SavedQuery demo(String id) {
        try {
            Path folder = Path.of("src/test/resources/attest/server/api/demo");
            return QueryCatalog.open(folder).find(id).orElseThrow();
        } catch (IOException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
