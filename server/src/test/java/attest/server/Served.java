package attest.server;

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
import java.nio.file.Path;

/** A real server on a free port over the sample, and a client for it. */
final class Served implements AutoCloseable {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Store store;
    private final AttestServer server;

    private static final Path ROOT = Path.of(System.getProperty("attest.root"));

    Served(Path data, Limits limits) throws IOException {
        this(data, limits, ROOT.resolve("queries"));
    }

    Served(Path data, Limits limits, Path queries) throws IOException {
        new SampleData(data).write();
        store = Store.open(data);
        Ontology ontology = Ontology.read(ROOT.resolve("ontology"));
        store.load(ontology);
        server = AttestServer.start(0, AttestServer.Setup.of(store, ontology, QueryCatalog.open(queries), limits));
    }

    String url(String path) {
        return server.url() + path.substring(1);
    }

    Store store() {
        return store;
    }

    /** GET with header names and values in turn. */
    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    HttpResponse<String> query(String query, String... headers) {
        return get("/sparql?query=" + encode(query), headers);
    }

    HttpResponse<String> post(String path, String type, String body) {
        return send(HttpRequest.newBuilder(URI.create(url(path)))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }
}
