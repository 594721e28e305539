package attest.server.federate;

import static attest.server.federate.Federation.NOW;
import static attest.server.federate.Federation.labels;
import static org.assertj.core.api.Assertions.assertThat;

import attest.server.AttestServer;
import attest.server.guard.Limits;
import attest.server.query.QueryCatalog;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real server for which an endpoint is listed. */
class ServedEndpointsTest {
    @TempDir
    private Path folder;

    private EndpointStub other;
    private Store store;
    private AttestServer server;

    @BeforeEach
    void start() throws IOException {
        other = new EndpointStub(labels(1, 2));
        Path queries = Files.createDirectories(folder.resolve("queries/others"));
        String asking = "SERVICE <" + other.iri() + "> { ?item <http://their/label> ?label }";
        Files.writeString(queries.resolve("labels.rq"), Federation.text(asking));
        Path data = folder.resolve("data");
        new SampleData(data).write();
        Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
        store = Store.open(data);
        store.load(ontology);
        new Federation(data).serve(other, NOW, store.dataset());
        QueryCatalog catalog = QueryCatalog.open(queries.getParent());
        server = AttestServer.start(0, AttestServer.Setup.of(store, ontology, catalog, Limits.standard()));
    }

    @AfterEach
    void stop() {
        server.close();
        store.close();
        other.close();
    }

    @Test
    void an_answer_says_whose_answers_it_rests_on_and_is_cached_by_nobody() {
        HttpResponse<String> answer = get("api/queries/others/labels?_format=csv", "*/*");

        assertThat(answer.body()).isEqualTo("label\r\nLabel 1\r\nLabel 2\r\n");
        assertThat(answer.headers().firstValue("X-Service-As-Of")).hasValue(other.iri() + " as of 2026-11-01");
        assertThat(answer.headers().firstValue("ETag")).isEmpty();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/citation", ".html", "?_format=ttl"})
    void a_citation_and_what_is_taken_away_say_so(String part) {
        assertThat(get("api/queries/others/labels" + part, "*/*").body())
                .containsIgnoringCase("with answers of")
                .contains(other.iri() + " as of 2026-11-01");
    }

    @Test
    void an_archived_answer_still_says_so() {
        String archive =
                get("api/queries/others/labels/citation", "*/*").body().replaceAll("(?s).*\"(/archive/\\w+)\".*", "$1");

        assertThat(get(archive.substring(1), "*/*").body()).contains(other.iri() + " as of 2026-11-01");
    }

    @Test
    void the_page_of_a_query_says_so_too() {
        HttpResponse<String> page = get("queries/others/labels", "text/html");

        assertThat(page.body()).contains("With answers of others", other.iri() + " as of 2026-11-01", "Label 2");
        assertThat(page.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_listed_endpoint_is_asked_by_sparql_and_no_other_is() {
        HttpResponse<String> listed = sparql("SELECT ?label { SERVICE <" + other.iri() + "> { ?s ?p ?label } }");
        HttpResponse<String> another = sparql("SELECT * { SERVICE SILENT <https://another.example/> { ?s ?p ?o } }");

        assertThat(listed.body()).contains("Label 1", "Label 2");
        assertThat(listed.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(another.statusCode()).isEqualTo(403);
        assertThat(another.body()).contains("SERVICE is not allowed", other.iri(), "--service IRI");
        assertThat(other.queries).hasSize(1);
    }

    private HttpResponse<String> sparql(String query) {
        return get("sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8), "text/csv");
    }

    private HttpResponse<String> get(String path, String accept) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .header("Accept", accept)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
