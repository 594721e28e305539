package attest.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExchangeCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    @TempDir
    private Path queries;

    private final QueryCommands commands = new QueryCommands();

    @BeforeEach
    void queriesToChooseFrom() throws IOException {
        Files.createDirectories(queries.resolve("lookup"));
        Files.copy(ROOT.resolve("queries/lookup/persons.rq"), queries.resolve("lookup/persons.rq"));
    }

    @Test
    void a_new_query_lints_clean_and_is_never_written_over() {
        assertThat(commands.run("new", "offices/vacant", "--queries", queries.toString()))
                .isZero();
        assertThat(commands.run("lint", queries.toString())).isZero();
        assertThat(commands.out()).isEqualTo("2 queries, 0 faults\n");

        assertThat(commands.run("new", "offices/vacant", "--queries", queries.toString()))
                .isEqualTo(2);
        assertThat(commands.err()).contains("there is a query offices/vacant already");
        assertThat(commands.run("new", "../outside", "--queries", queries.toString()))
                .isEqualTo(2);
        assertThat(commands.err()).contains("expected lower-case letters, digits, '-' and '/', got '../outside'");
    }

    @Test
    void fmt_names_what_it_changes_and_check_changes_nothing() throws IOException {
        Path file = queries.resolve("lookup/persons.rq");
        String tidy = Files.readString(file);
        Files.writeString(file, tidy.replace("\nSELECT", "  \nSELECT"));

        assertThat(commands.run("fmt", "--check", "--queries", queries.toString()))
                .isEqualTo(1);
        assertThat(commands.out()).isEqualTo("lookup/persons.rq\n");
        assertThat(file).content().isNotEqualTo(tidy);
        assertThat(commands.run("fmt", queries.toString())).isZero();
        assertThat(file).content().isEqualTo(tidy);
        assertThat(commands.run("fmt", "--check", file.toString())).isZero();
    }

    @Test
    void the_queries_of_attest_are_tidy() {
        assertThat(commands.run("fmt", "--check")).as(commands.out()).isZero();
    }

    @Test
    void what_is_exported_can_be_imported_and_is_linted() {
        Path file = queries.resolve("persons.ttl");
        assertThat(commands.run(
                        "export", "lookup/persons", "--shacl", "-o", file.toString(), "--queries", queries.toString()))
                .isZero();
        assertThat(commands.run("import", file.toString(), "--queries", queries.toString()))
                .isZero();
        assertThat(commands.out())
                .startsWith(queries.resolve("imported/persons.rq").toString())
                .contains("there is no test: write one that you counted by hand", "persons.rq:1:1: [tests]");

        assertThat(commands.run("import", file.toString(), "--queries", queries.toString()))
                .isEqualTo(2);
        assertThat(commands.err()).contains("persons.rq is there already");
    }

    @Test
    void exports_need_no_data_unless_they_show_them() {
        assertThat(commands.run("export", "--openapi", "--queries", queries.toString()))
                .isZero();
        assertThat(commands.out()).contains("\"/api/queries/lookup/persons\"");
        assertThat(commands.run("export", "lookup/persons", "--grlc", "--queries", queries.toString()))
                .isZero();
        assertThat(commands.out()).startsWith("#+ tags:");
        assertThat(commands.run("export", "lookup/persons", "--queries", queries.toString()))
                .isEqualTo(2);
        assertThat(commands.err()).contains("--shacl").contains("--openapi");
    }
}
