package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/http.md on saved queries are run as they stand there, but for the address of the server. */
class HttpDocsTest {
    private static final Path DOCS = Path.of(System.getProperty("attest.root"), "docs/http.md");

    @Test
    void every_command_on_saved_queries_works(@TempDir Path data, @TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(4).allMatch(command -> command.startsWith("curl -s "));
        try (Served served = new Served(data, Limits.standard())) {
            for (String command : commands) {
                String here = command.replace("http://localhost:3030/", served.url("/"))
                        .replace("curl -s ", "curl -sSf ");
                Process process = new ProcessBuilder("sh", "-c", here)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
                String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(process.waitFor()).as(command + "\n" + output).isZero();
            }
        }
        assertThat(folder.resolve("sources.xlsx")).isNotEmptyFile();
    }

    private static List<String> commands() throws IOException {
        String docs = Files.readString(DOCS);
        String section = docs.substring(docs.indexOf("## `/api/queries`"));
        int start = section.indexOf("```sh\n") + "```sh\n".length();
        String block = section.substring(start, section.indexOf("```", start));
        return block.replace("\\\n", "").lines().toList();
    }
}
