package attest.app.serve;

import static org.assertj.core.api.Assertions.assertThat;

import attest.app.Main;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person runs them: in a process of their own. */
class ServeTest {
    @TempDir
    Path data;

    @BeforeEach
    void store_what_the_ontology_says() {
        try (Store store = Store.open(data)) {
            store.load(Ontology.read(Path.of(System.getProperty("attest.root"), "ontology")));
        }
    }

    @Test
    void serve_prints_its_address_answers_there_and_stops_cleanly() throws Exception {
        Process server = start("serve", "--port", "0");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            String first = out.readLine();
            assertThat(first).startsWith("Attest serves http://localhost:");

            assertThat(health(first.substring("Attest serves ".length()))).contains("\"status\":\"ok\"");

            server.destroy(); // SIGTERM; Ctrl-C takes the same way
            assertThat(server.waitFor(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            server.destroyForcibly();
        }
        Store.openLoaded(data).close();
    }

    @Test
    void a_second_process_is_told_who_holds_the_store() throws Exception {
        Process server = start("serve", "--port", "0");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("Attest serves ");

            Run second = run("serve", "--port", "0");
            assertThat(second.code()).isEqualTo(3);
            assertThat(second.err())
                    .contains("is in use by process " + server.pid())
                    .hasLineCount(1);
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void a_load_beside_a_server_is_handed_over_and_served_at_once() throws Exception {
        Path corpus = Files.createDirectories(data.resolveSibling(data.getFileName() + "-corpus"));
        Files.writeString(
                corpus.resolve("a.txt"), "A New Minister\n\nMira Kolar is the interior minister of Valdoria.\n");
        Process server = start("serve", "--port", "0");
        try (BufferedReader out = server.inputReader(StandardCharsets.UTF_8)) {
            String url = out.readLine().substring("Attest serves ".length());

            Run load = run("load", corpus.toString());

            assertThat(load.code()).as(load.err()).isZero();
            assertThat(load.out()).contains("a.txt: ", "store: ", "data version ");
            assertThat(health(url)).contains("\"sources\":1");
            assertThat(run("load", corpus.toString()).out()).contains("store: nothing changed");
        } finally {
            server.destroyForcibly(); // and so leaves its server.json behind
            server.waitFor();
        }
        assertThat(data.resolve("server.json")).exists();
        assertThat(run("load", corpus.toString()).code()).isZero();
    }

    @Test
    void a_taken_port_is_one_sentence_and_exit_code_3() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Run run = run("serve", "--port", String.valueOf(taken.getLocalPort()));

            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .contains("Port " + taken.getLocalPort() + " is in use")
                    .hasLineCount(1);
        }
    }

    @Test
    void sparql_prints_a_table_or_what_is_asked_for() throws Exception {
        Path query = Files.writeString(
                data.resolve("q.rq"), "SELECT ?c { ?c a <http://www.w3.org/2002/07/owl#Class> } ORDER BY ?c LIMIT 1");

        assertThat(run("sparql", query.toString(), "--format", "csv").out())
                .isEqualTo("c\r\nhttps://w3id.org/attest/ns#Attribution\r\n");
        assertThat(run("sparql", query.toString()).out()).contains("| c ");
    }

    @Test
    void a_query_that_does_not_parse_is_exit_code_2_with_its_place() throws Exception {
        Path query = Files.writeString(data.resolve("q.rq"), "SELECT *\n{ ?s }");

        Run run = run("sparql", query.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("line 2, column");
    }

    @Test
    void without_data_the_command_says_what_to_do() throws Exception {
        Path empty = data.resolve("empty");

        Run run = run("serve", "--data", empty.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("run attest load CORPUS first").hasLineCount(1);
        assertThat(empty).doesNotExist();
    }

    private record Run(int code, String out, String err) {}

    private Run run(String... arguments) throws Exception {
        Path err = data.resolve("err.txt");
        Process process = builder(arguments).redirectError(err.toFile()).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return new Run(process.exitValue(), out, Files.readString(err));
    }

    private Process start(String... arguments) throws IOException {
        return builder(arguments).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dattest.root=" + System.getProperty("attest.root"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        if (!command.contains("--data")) {
            command.addAll(List.of("--data", data.toString()));
        }
        return new ProcessBuilder(command);
    }

    private static String health(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "health")).build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
