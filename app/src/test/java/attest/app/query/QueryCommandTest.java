package attest.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    @TempDir
    private static Path data;

    private final QueryCommands commands = new QueryCommands();

    @BeforeAll
    static void two_offices_are_loaded() throws IOException {
        Files.createDirectories(data.resolve("graphs"));
        Files.writeString(
                data.resolve("graphs/authority-example.trig"),
                """
                PREFIX : <https://w3id.org/attest/ns#>
                PREFIX office: <https://w3id.org/attest/data/office/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <https://w3id.org/attest/data/graph/authority/example> {
                  office:harbour a :Office ; rdfs:label "Harbour minister, who has a very long title in \\"full\\" dress"@en .
                  office:mayor a :Office ; rdfs:label "Mayor"@en .
                }
                """);
        try (Store store = Store.open(data)) {
            assertThat(store.load(Ontology.read(ROOT.resolve("ontology"))).rejections())
                    .isEmpty();
        }
    }

    @Test
    void rows_are_printed_as_an_aligned_table() {
        assertThat(commands.run("lookup/offices", "--data", data.toString())).isZero();
        assertThat(commands.out())
                .hasToString(
                        """
                        Names of offices that begin with some letters

                        Office          Name
                        office:harbour  Harbour minister, who has a very long title in …
                        office:mayor    Mayor
                        (2 rows)
                        """);
    }

    @Test
    void rows_are_printed_as_csv_and_as_json() {
        assertThat(commands.run("lookup/offices", "-p", "pPrefix=may", "-f", "csv", "--data", data.toString()))
                .isZero();
        assertThat(commands.out()).hasToString("value,label\r\nhttps://w3id.org/attest/data/office/mayor,Mayor\r\n");

        assertThat(commands.run("lookup/offices", "-p", "pPrefix=may", "-f", "json", "--data", data.toString()))
                .isZero();
        assertThat(commands.out())
                .contains("\"vars\": [ \"value\" , \"label\" ]")
                .contains("\"xml:lang\": \"en\" , \"value\": \"Mayor\"");
    }

    @Test
    void a_workbook_goes_to_a_file(@TempDir Path folder) {
        Path file = folder.resolve("offices.xlsx");
        assertThat(commands.run("lookup/offices", "-f", "xlsx", "-o", file.toString(), "--data", data.toString()))
                .isZero();
        assertThat(file).isNotEmptyFile();
        assertThat(commands.out()).isEmpty();

        assertThat(commands.run("lookup/offices", "-f", "xlsx", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(commands.err()).contains("a workbook is not for a terminal: give -o FILE");
        assertThat(commands.run("lookup/offices", "-f", "ttl", "--data", data.toString()))
                .isZero();
        assertThat(commands.out()).contains("rs:ResultSet");
    }

    @Test
    void a_name_that_is_no_query_is_told_with_what_is_near() {
        assertThat(commands.run("office", "--data", data.toString())).isEqualTo(2);
        assertThat(commands.err()).contains("no saved query 'office'; do you mean lookup/offices, offices/");
    }

    @Test
    void a_value_that_does_not_fit_is_told_with_what_was_expected() {
        assertThat(commands.run("offices/holders-on-day", "-p", "pDay=1988-13-45", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(commands.err())
                .contains("parameter pDay: expected a day of the calendar such as 2018-07-01, got '1988-13-45'");

        assertThat(commands.run("offices/holders-on-day", "-p", "pDay", "--data", data.toString()))
                .isEqualTo(2);
        assertThat(commands.err()).contains("expected -p NAME=VALUE, got 'pDay'");
    }

    @Test
    void list_names_every_query_and_what_it_asks() {
        assertThat(commands.run("list", "--tag", "tenures")).isZero();
        assertThat(commands.out().lines())
                .hasSizeGreaterThan(3)
                .anyMatch(line -> line.matches("offices/successions +Who is said to have followed whom in an office"));
    }

    @Test
    void show_explains_parameters_with_their_defaults() {
        assertThat(commands.run("show", "offices/holders-on-day")).isZero();
        assertThat(commands.out())
                .startsWith("offices/holders-on-day, version 2, sha256 ")
                .contains("  -p pOffice=…  Office (iri), if not given: office:ir-minister-of-justice")
                .contains("SELECT ?holder");
    }

    @Test
    void lint_tells_the_place_of_a_fault(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("broken.rq"), "#+ tags: [a\nSELECT * {}");

        assertThat(commands.run("lint", folder.toString())).isEqualTo(1);
        assertThat(commands.out()).startsWith("broken.rq:1:").endsWith("1 queries, 1 faults\n");
    }

    @Test
    void test_tells_the_rows_that_were_not_as_expected(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("test-data"));
        Files.copy(
                ROOT.resolve("queries/test-data/valdoria.trig"),
                folder.resolve("test-data").resolve("valdoria.trig"));
        String query = Files.readString(ROOT.resolve("queries/lookup/events.rq"));
        Files.writeString(folder.resolve("good.rq"), query);
        Files.writeString(folder.resolve("wrong.rq"), query.replaceFirst("rows: 1", "rows: 7"));

        assertThat(commands.run("test", "--queries", folder.toString())).isEqualTo(1);
        assertThat(commands.out())
                .contains("wrong: by first letters\n  expected 7 rows, got 1")
                .endsWith("6 tests, 1 failed, 2 left out for want of data\n");
    }
}
