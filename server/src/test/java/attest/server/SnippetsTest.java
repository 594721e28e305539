package attest.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import attest.server.exchange.Address;
import attest.server.exchange.Snippets;
import attest.server.exchange.Snippets.Snippet;
import attest.server.guard.Limits;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code that we offer is run as it is, against a server, with a value made of everything that quoting can get wrong. */
class SnippetsTest {
    private static final Path DEMO = Path.of("src/test/resources/attest/server/api/demo");
    private static final String NASTY = "a'b\"c\\d\\n`$(id)` %s {e} & f=g?#\n\tخاوران";

    private static Served served;
    private static Map<String, List<String>> values;

    @BeforeAll
    static void serve(@TempDir Path data) throws IOException {
        served = new Served(data, Limits.standard(), DEMO);
        values = Map.of("pText", List.of(NASTY));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void curl_gets_the_answer() throws IOException, InterruptedException {
        assertThat(run("sh", code("curl"))).contains(",\"a'b\"\"c\\d\\n`$(id)` %s {e} & f=g?#\n\tخاوران\",");
    }

    @Test
    void javascript_gets_the_answer(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere("node"), "node is not on this machine: its code was not run");
        Path file = Files.writeString(
                folder.resolve("snippet.mjs"), code("javascript") + "console.log(JSON.stringify(results));");

        assertThat(run("node", file)).contains("a'b\\\"c\\\\d\\\\n`$(id)` %s {e} & f=g?#\\n\\tخاوران");
    }

    @Test
    void python_gets_the_answer(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere("python3"), "python3 is not on this machine: its code was not run");
        Path file = Files.writeString(
                folder.resolve("snippet.py"),
                code("python") + "assert %s in list(rows.text)\n".formatted(python(NASTY)));
        if (!isPandasThere()) {
            // the library itself is not on this machine: what its read_csv does with an address, by Python's own means
            Files.writeString(
                    folder.resolve("pandas.py"),
                    """
                    import csv, io, urllib.request
                    class Rows:
                        def __init__(self, rows):
                            self.text = [row["text"] for row in rows]
                    def read_csv(address):
                        text = urllib.request.urlopen(address).read().decode("utf-8")
                        return Rows(csv.DictReader(io.StringIO(text, newline="")))
                    """);
        }
        assertThat(run("python3", file)).doesNotContain("Error");
    }

    @Test
    void what_cannot_be_seen_is_escaped_and_means_the_same(@TempDir Path folder)
            throws IOException, InterruptedException {
        String hidden = "x\u202Ey";
        values = Map.of("pText", List.of(hidden));
        try {
            for (String language : List.of("curl", "python", "r", "javascript")) {
                assertThat(code(language)).as(language).doesNotContain("\u202E");
            }
            assertThat(run("sh", code("curl"))).contains(hidden);
            assumeTrue(isThere("node"), "node is not on this machine: its code was not run");
            Path file = Files.writeString(
                    folder.resolve("snippet.mjs"), code("javascript") + "console.log(JSON.stringify(results));");
            assertThat(run("node", file)).contains(hidden);
        } finally {
            values = Map.of("pText", List.of(NASTY));
        }
    }

    @Test
    void r_gets_the_answer(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isThere("Rscript"), "R is not on this machine: its code was not run");
        Path file = Files.writeString(folder.resolve("snippet.R"), code("r"));

        assertThat(run("Rscript", file)).contains("nobody");
    }

    private static String code(String language) throws IOException {
        SavedQuery query = QueryCatalog.open(DEMO).find("typed").orElseThrow();
        String server = served.url("/");
        Address address = Address.latest(server.substring(0, server.length() - 1), query, values);
        return Snippets.of(address).stream()
                .filter(snippet -> snippet.language().equals(language))
                .map(Snippet::code)
                .findFirst()
                .orElseThrow();
    }

    /** The same characters, written so that our own quoting is not what is compared. */
    private static String python(String text) {
        StringBuilder escaped = new StringBuilder("\"");
        text.codePoints().forEach(point -> escaped.append("\\U%08x".formatted(point)));
        return escaped.append('"').toString();
    }

    private static boolean isPandasThere() throws IOException, InterruptedException {
        return new ProcessBuilder("python3", "-c", "import pandas")
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            return new ProcessBuilder(program, "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static String run(String program, String code) throws IOException, InterruptedException {
        Path file = Files.writeString(Files.createTempFile("snippet", ".sh"), code);
        try {
            return run(program, file);
        } finally {
            Files.delete(file);
        }
    }

    private static String run(String program, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(program, file.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
