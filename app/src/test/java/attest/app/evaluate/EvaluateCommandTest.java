package attest.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvaluateCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void a_text_and_its_gold() throws IOException {
        Files.createDirectories(folder.resolve("gold"));
        Files.createDirectories(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/rain.txt"), "It rained in Orland.\n");
        Files.writeString(
                folder.resolve("gold/cross_document.json"),
                """
                {"clusters": [{"cluster": "orland", "canonical": "Orland", "type": "place"}]}
                """);
        Files.writeString(
                folder.resolve("gold/rain.json"),
                """
                {"key": "R", "file": "rain.txt", "chars": 21, "entities": [], "claims": [{
                  "id": "R-001", "type": "event-place", "subject": {"literal": "rain"}, "object": {"literal": "Orland"},
                  "qualifiers": {}, "attribution": {"speakers": []}, "stance": "asserts", "salience": "core",
                  "difficulty": "explicit-in-one-clause",
                  "evidence": {"start": 0, "end": 19, "text": "It rained in Orland"}}]}
                """);
    }

    @Test
    void the_headline_ends_the_report() {
        assertThat(run("--misses")).isZero();
        assertThat(out.toString())
                .contains("R-001    event-place         rain - Orland: \"It rained in Orland\"")
                .endsWith("recall 0.00, F1 0.00 (core claims, 1 gold, 0 firings)\n");
    }

    @Test
    void a_figure_below_the_least_is_told_with_exit_code_1() {
        assertThat(run("--require", "recall=0.35")).isOne();
        assertThat(err.toString()).contains("recall is 0.00, required is at least 0.35");
    }

    @Test
    void a_missing_text_is_told_with_exit_code_1() throws IOException {
        Files.move(folder.resolve("texts/rain.txt"), folder.resolve("texts/snow.txt"));
        assertThat(run()).isOne();
        assertThat(err.toString()).contains("rain.txt: expected this text of the gold standard");
    }

    @Test
    void json_names_what_was_missed() {
        assertThat(run("--json")).isZero();
        assertThat(out.toString()).contains("\"missed\" : [ \"R-001\" ]");
    }

    @Test
    void a_gold_standard_that_is_cut_or_lacks_a_part_is_told_with_its_file() throws IOException {
        assertThat(told("{\"key\": \"R\",\n \"claims\": ["))
                .contains("rain.json:2: expected JSON: Unexpected end-of-input: expected")
                .contains("close marker for Array; mend the file");
        assertThat(told("{}")).contains("rain.json: expected 'entities', a list, but there is none");
        assertThat(told("{\"entities\": null, \"claims\": []}"))
                .contains("rain.json: expected 'entities', a list, but there is null");
        assertThat(told("{\"entities\": [], \"claims\": [{\"id\": \"R-001\", \"type\": \"said\"}]}"))
                .contains("rain.json: claim 'R-001': 'evidence' is missing");
    }

    @Test
    void mentions_behind_the_end_of_the_text_are_told_with_exit_code_1() throws IOException {
        gold(
                """
                {"key": "R", "file": "rain.txt", "claims": [], "entities": [
                  {"id": "o", "canonical": "Orland", "cluster": "orland", "mentions": [{"start": 12, "end": 40}]}]}
                """);

        assertThat(run()).isOne();
        assertThat(err.toString())
                .contains("rain.txt:12: expected words that are mentioned up to 40; the text has 21 characters");
    }

    private void gold(String json) throws IOException {
        Files.writeString(folder.resolve("gold/rain.json"), json);
    }

    private String told(String json) throws IOException {
        gold(json);
        assertThat(run()).isNotZero();
        return err.toString();
    }

    private int run(String... options) {
        String[] paths = {
            folder.resolve("gold").toString(),
            "--texts",
            folder.resolve("texts").toString()
        };
        return new CommandLine(new EvaluateCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(Stream.concat(Stream.of(paths), Stream.of(options)).toArray(String[]::new));
    }
}
