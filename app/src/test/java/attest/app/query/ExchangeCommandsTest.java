package attest.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExchangeCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    @TempDir
    private Path queries;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void queriesToChooseFrom() throws IOException {
        Files.createDirectories(queries.resolve("lookup"));
        Files.copy(ROOT.resolve("queries/lookup/persons.rq"), queries.resolve("lookup/persons.rq"));
    }

    @Test
    void a_new_query_lints_clean_and_is_never_written_over() {
        assertThat(run("new", "offices/vacant", "--queries", queries.toString()))
                .isZero();
        assertThat(run("lint", queries.toString())).isZero();
        assertThat(out.toString()).isEqualTo("2 queries, 0 faults\n");

        assertThat(run("new", "offices/vacant", "--queries", queries.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("there is a query offices/vacant already");
        assertThat(run("new", "../outside", "--queries", queries.toString())).isEqualTo(2);
        assertThat(err.toString()).contains("expected lower-case letters, digits, '-' and '/', got '../outside'");
    }

    @Test
    void fmt_names_what_it_changes_and_check_changes_nothing() throws IOException {
        Path file = queries.resolve("lookup/persons.rq");
        String tidy = Files.readString(file);
        Files.writeString(file, tidy.replace("\nSELECT", "  \nSELECT"));

        assertThat(run("fmt", "--check", "--queries", queries.toString())).isEqualTo(1);
        assertThat(out.toString()).isEqualTo("lookup/persons.rq\n");
        assertThat(file).content().isNotEqualTo(tidy);
        assertThat(run("fmt", queries.toString())).isZero();
        assertThat(file).content().isEqualTo(tidy);
        assertThat(run("fmt", "--check", file.toString())).isZero();
    }

    @Test
    void the_queries_of_attest_are_tidy() {
        assertThat(run("fmt", "--check")).as(out.toString()).isZero();
    }

    @Test
    void what_is_exported_can_be_imported_and_is_linted() {
        Path file = queries.resolve("persons.ttl");
        assertThat(run("export", "lookup/persons", "--shacl", "-o", file.toString(), "--queries", queries.toString()))
                .isZero();
        assertThat(run("import", file.toString(), "--queries", queries.toString()))
                .isZero();
        assertThat(out.toString())
                .startsWith(queries.resolve("imported/persons.rq").toString())
                .contains("there is no test: write one that you counted by hand", "persons.rq:1:1: [tests]");

        assertThat(run("import", file.toString(), "--queries", queries.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("persons.rq is there already");
    }

    @Test
    void exports_need_no_data_unless_they_show_them() {
        assertThat(run("export", "--openapi", "--queries", queries.toString())).isZero();
        assertThat(out.toString()).contains("\"/api/queries/lookup/persons\"");
        assertThat(run("export", "lookup/persons", "--grlc", "--queries", queries.toString()))
                .isZero();
        assertThat(out.toString()).startsWith("#+ tags:");
        assertThat(run("export", "lookup/persons", "--queries", queries.toString()))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--shacl").contains("--openapi");
    }

    private int run(String... arguments) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        return new CommandLine(new QueryCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
