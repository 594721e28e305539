package attest.app.query;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked of an answer: what it rests on, how it changed, how to cite it. */
class AskCommandsTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    @TempDir
    Path data;

    private final QueryCommands commands = new QueryCommands();

    @BeforeEach
    void an_office_is_loaded() throws IOException {
        load("office:mayor a :Office ; rdfs:label \"Mayor\"@en .");
    }

    private void load(String statements) throws IOException {
        Files.createDirectories(data.resolve("graphs"));
        Files.writeString(
                data.resolve("graphs/authority-example.trig"),
                """
                PREFIX : <https://w3id.org/attest/ns#>
                PREFIX office: <https://w3id.org/attest/data/office/>
                PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                <https://w3id.org/attest/data/graph/authority/example> { %s }
                """
                        .formatted(statements));
        try (Store store = Store.open(data)) {
            assertThat(store.load(Ontology.read(ROOT.resolve("ontology"))).rejections())
                    .isEmpty();
        }
    }

    @Test
    void run_is_the_same_as_the_name_alone() {
        assertThat(run("run", "lookup/offices")).isZero();
        String printed = commands.out();

        assertThat(run("lookup/offices")).isZero();
        assertThat(commands.out()).hasToString(printed);
        assertThat(printed).endsWith("office:mayor  Mayor\n(1 row)\n");
    }

    @Test
    void a_part_of_the_data_is_named_above_the_rows() {
        assertThat(run("run", "lookup/offices", "-p", "_review=accepted")).isZero();
        assertThat(commands.out()).contains(", accepted claims only\n");
    }

    @Test
    void a_value_that_does_not_fit_is_told_in_two_lines() {
        assertThat(run("run", "lookup/offices", "-p", "_without=office:nobody")).isEqualTo(2);
        assertThat(commands.err().lines()).hasSize(2);
        assertThat(commands.err()).startsWith("parameter _without: expected a source, a family");
    }

    @Test
    void a_row_without_claims_says_why() {
        assertThat(run("evidence", "lookup/offices", "--row", "1")).isZero();
        assertThat(commands.out()).contains("office:mayor  Mayor").contains("The query says: a list of names.");
    }

    @Test
    void a_row_that_is_not_there_is_told() {
        assertThat(run("evidence", "lookup/offices", "--row", "2")).isEqualTo(2);
        assertThat(commands.err()).contains("expected --row from 1 to 1, got 2");
    }

    @Test
    void a_changed_answer_is_shown_and_ends_with_1() throws IOException {
        assertThat(run("diff", "lookup/offices")).isZero();

        load("office:judge a :Office ; rdfs:label \"Judge\"@en .");

        assertThat(run("diff", "lookup/offices")).isEqualTo(1);
        assertThat(commands.out())
                .contains("(load 1: 0 sources, 0 claims) to ")
                .contains("+ office:judge  Judge")
                .contains("- office:mayor  Mayor")
                .endsWith("1 rows came, 1 went, 0 changed\n");
    }

    @Test
    void a_citation_tells_the_day_and_keeps_the_answer() throws IOException {
        CiteCommand cite = new CiteCommand(Clock.fixed(Instant.parse("2026-03-02T10:00:00Z"), ZoneOffset.UTC));
        int code = commands.run(
                cite, "lookup/offices", "--data", data.toString(), "-f", "bibtex", "--base", "https://a.example/");

        assertThat(code).isZero();
        assertThat(commands.out()).contains("\\url{https://a.example/archive/").contains("urldate      = {2026-03-02}");
        try (var kept = Files.list(data.resolve("archive"))) {
            assertThat(kept).hasSize(1);
        }
    }

    @Test
    void explain_tells_the_plan_and_the_time() {
        assertThat(run("explain", "lookup/offices")).isZero();
        assertThat(commands.out())
                .contains("show ?value ?label")
                .contains("look up")
                .contains("1 rows; ");
    }

    @Test
    void list_finds_words_in_what_is_asked() {
        assertThat(commands.run("list", "--text", "EXACT words")).isZero();
        assertThat(commands.out().lines()).singleElement().asString().startsWith("sources/words-behind-claim");
    }

    @Test
    void tests_are_reported_for_build_servers(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("test-data"));
        Files.copy(ROOT.resolve("queries/test-data/valdoria.trig"), folder.resolve("test-data/valdoria.trig"));
        String query = Files.readString(ROOT.resolve("queries/lookup/events.rq"));
        Files.writeString(folder.resolve("wrong.rq"), query.replaceFirst("rows: 1", "rows: 7"));
        Path report = folder.resolve("report.xml");

        assertThat(commands.run("test", "--queries", folder.toString(), "--junit", report.toString()))
                .isEqualTo(1);
        assertThat(Files.readString(report))
                .contains("failures=\"1\"")
                .contains("<testcase classname=\"wrong\" name=\"by first letters\"><failure message=\"expected 7 rows");
    }

    private int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--data", data.toString()));
        return commands.run(all.toArray(String[]::new));
    }
}
