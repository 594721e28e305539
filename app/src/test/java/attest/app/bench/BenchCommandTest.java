package attest.app.bench;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.store.Ontology;
import attest.server.store.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchCommandTest {
    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    @TempDir
    Path folder;

    @Test
    void invented_data_pass_the_gate_of_real_ones() throws Exception {
        new Corpus(folder).write(40);

        try (Store store = Store.open(folder)) {
            assertThat(store.load(Ontology.read(ROOT.resolve("ontology"))).rejections())
                    .isEmpty();
        }
    }

    @Test
    void the_same_size_gives_the_same_bytes() throws Exception {
        new Corpus(folder.resolve("one")).write(40);
        new Corpus(folder.resolve("other")).write(40);

        assertThat(files(folder.resolve("one"))).isEqualTo(files(folder.resolve("other")));
    }

    @Test
    void pages_saved_queries_and_decisions_are_measured_and_the_figures_written() throws Exception {
        StringWriter out = new StringWriter();

        int code = new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(out))
                .execute(
                        "--claims",
                        "60",
                        "--data",
                        folder.resolve("data").toString(),
                        "--json",
                        folder.resolve("figures.json").toString());

        assertThat(code).isZero();
        JsonNode figures =
                new ObjectMapper().readTree(folder.resolve("figures.json").toFile());
        assertThat(figures.path("rejections").asInt()).isZero();
        assertThat(figures.path("pages")).isNotEmpty();
        assertThat(figures.path("queries")).isNotEmpty();
        assertThat(figures.at("/decisions/0/median").asDouble()).isPositive();
        assertThat(figures.at("/decisions/0/note").asText())
                .as("every decision was in force")
                .isEmpty();
        assertThat(out.toString()).contains("/data/person/p", "median of the medians of saved queries");
    }

    @Test
    void one_part_is_measured_without_the_other() throws Exception {
        StringWriter out = new StringWriter();

        int code = new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(out))
                .execute("--claims", "60", "--data", folder.resolve("data").toString(), "--only", "queries");

        assertThat(code).isZero();
        assertThat(out.toString())
                .contains("median of the medians of saved queries")
                .doesNotContain("/data/person/p");
    }

    @Test
    void links_are_measured_without_a_store_and_every_mention_finds_its_item() throws Exception {
        StringWriter out = new StringWriter();

        int code = new CommandLine(new BenchCommand())
                .setOut(new PrintWriter(out))
                .execute("--claims", "200", "--data", folder.resolve("data").toString(), "--only", "links");

        assertThat(code).isZero();
        assertThat(out.toString())
                .containsPattern("links proposed, warm +10\\.0")
                .contains("10 mentions, 200 names");
        assertThat(folder.resolve("data/graphs")).doesNotExist();
    }

    private static Map<String, String> files(Path data) throws Exception {
        Map<String, String> files = new TreeMap<>();
        try (var all = Files.walk(data)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(data.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
