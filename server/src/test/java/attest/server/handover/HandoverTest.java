package attest.server.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.server.AttestServer;
import attest.server.AttestServer.Setup;
import attest.server.guard.Limits;
import attest.server.query.QueryCatalog;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import attest.server.store.StoreException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
    @TempDir
    Path data;

    private Store store;
    private AttestServer server;

    @BeforeEach
    void serve() throws Exception {
        new SampleData(data).write();
        Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
        store = Store.open(data);
        store.load(ontology);
        server = AttestServer.start(0, Setup.of(store, ontology, QueryCatalog.empty(), Limits.standard()));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void changed_files_are_taken_over_with_the_same_report_as_without_a_server() throws Exception {
        new SampleData(data)
                .source(SampleData.mention("Ove Berg")
                        + SampleData.claim("bad", "Nobody wrote this", "v:asserts", "person/ove-berg"));

        LoadReport report = Handover.running(data).orElseThrow().load();

        assertThat(report.replaced()).contains(SampleData.GRAPH);
        assertThat(report.version()).isEqualTo(store.version());
        assertThat(report.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.words()).isEqualTo("Nobody wrote this");
            assertThat(rejection.file()).isEqualTo(data.resolve("graphs/" + SampleData.ID + ".trig"));
        });
    }

    @Test
    void a_load_that_cannot_be_done_tells_why() throws Exception {
        Files.createDirectories(data.resolve("graphs/zz.trig"));

        assertThatThrownBy(() -> Handover.running(data).orElseThrow().load())
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("could not: ")
                .hasMessageContaining("zz.trig");
    }

    @Test
    void nobody_without_the_token_gets_in_and_no_page_with_it() throws Exception {
        String token = Token.of(data).secret();

        assertThat(post().statusCode()).isEqualTo(403);
        assertThat(post("Attest-Token", "guess").statusCode()).isEqualTo(403);
        assertThat(post("Attest-Token", token, "Origin", server.url()).statusCode())
                .isEqualTo(403);

        HttpResponse<String> allowed = post("Attest-Token", token);
        assertThat(allowed.statusCode()).isEqualTo(200);
        assertThat(allowed.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void only_the_owner_can_read_the_token_and_it_is_kept() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("token"))))
                .isEqualTo("rw-------");
        assertThat(Token.of(data).is(Token.of(data).secret())).isTrue();
    }

    @Test
    void a_server_that_has_stopped_is_not_asked() throws Exception {
        server.close();

        assertThat(Handover.running(data)).isEmpty();

        Files.writeString(data.resolve("server.json"), "{\"url\":\"http://localhost:1/\",\"pid\":99999999}");
        assertThat(Handover.running(data)).isEmpty();
    }

    @Test
    void a_copy_of_the_folder_is_not_in_the_hands_of_the_server(@TempDir Path elsewhere) throws Exception {
        Files.copy(data.resolve("server.json"), elsewhere.resolve("server.json"));

        assertThat(Handover.running(elsewhere)).isEmpty();
        assertThat(Handover.running(data)).isPresent();
    }

    @Test
    void the_token_goes_to_no_process_that_only_got_the_number_of_the_server() throws Exception {
        String left = Files.readString(data.resolve("server.json"));
        Files.writeString(data.resolve("server.json"), left.replaceFirst("\"started\":\\d+", "\"started\":1"));

        assertThat(Handover.running(data)).isEmpty();
    }

    private HttpResponse<String> post(String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + "admin/load"))
                .POST(HttpRequest.BodyPublishers.noBody());
        return HttpClient.newHttpClient()
                .send(
                        (headers.length == 0 ? request : request.headers(headers)).build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
