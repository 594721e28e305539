package attest.server.review;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.AttestServer;
import attest.server.AttestServer.Setup;
import attest.server.guard.Limits;
import attest.server.query.QueryCatalog;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import attest.server.store.Store;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A server over the sample whose reviewers decide in a folder of their own, and a browser that keeps its cookie. */
final class Reviewing implements AutoCloseable {
    static final String CLAIM = "https://w3id.org/attest/data/claim/";
    static final String UNKNOWN = "https://w3id.org/attest/data/person/p-" + SampleData.ID + "-63";

    private static final String FORM = "application/x-www-form-urlencoded";

    private final HttpClient client = HttpClient.newHttpClient();
    private final SampleCorpora corpora = new SampleCorpora();
    private final Path data;
    private final Path corpus;
    private final Store store;
    private final AttestServer server;
    private String cookie = "";

    Reviewing(Path data, Path corpus) throws IOException {
        this.data = data;
        this.corpus = corpus;
        SampleData sample = new SampleData(data).write();
        sample.source(SampleData.claim("asserted", "Mara Lind was health minister", "v:asserts", "person/mara-lind")
                + SampleData.claim("denied", "denied that she held the post", "v:denies", "person/ove-berg")
                + "<%s> a :Person ; rdfs:label \"Berg\"@en .\n".formatted(UNKNOWN)
                + SampleData.mention("Ove Berg").replace("<person/ove-berg>", "<" + UNKNOWN + ">"));
        Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
        store = Store.open(data);
        assertThat(store.load(ontology).rejections()).isEmpty();
        server = AttestServer.start(
                0,
                Setup.of(store, ontology, QueryCatalog.empty(), Limits.standard())
                        .with(corpora));
    }

    @Override
    public void close() {
        server.close();
        store.close();
    }

    String version() {
        return store.version();
    }

    /** How often texts were to be read again. */
    int readAgain() {
        return corpora.readAgain;
    }

    /** Where decisions are kept. */
    Path decisions() {
        return corpus.resolve("decisions.jsonl");
    }

    String token() throws IOException {
        return Files.readString(data.resolve("token")).strip();
    }

    /** Writes the graph of reviews as the loader does, from the same file. */
    private final class SampleCorpora implements Corpora {
        private int readAgain;

        @Override
        public Optional<Path> of(String textHash) {
            return textHash.equals(SampleData.HASH) ? Optional.of(corpus) : Optional.empty();
        }

        @Override
        public Optional<Path> ofAuthority(String id) {
            return id.equals("sample") ? Optional.of(corpus) : Optional.empty();
        }

        @Override
        public void takeDecisions() throws IOException {
            StringBuilder reviews = new StringBuilder();
            for (JsonNode line : lines()) {
                String other = line.has("other") ? " :other <" + text(line, "other") + "> ;" : "";
                reviews.append(
                        """
                        <review/%1$d> a :Review ; :reviews <%2$s> ; :aspect v:%3$s ; :decision v:%4$s ;%8$s
                          prov:wasAttributedTo <reviewer/%5$d> ; prov:generatedAtTime "%6$s"^^xsd:dateTime .
                        <reviewer/%5$d> a prov:Agent ; rdfs:label "%7$s" .
                        """
                                .formatted(
                                        reviews.length(),
                                        text(line, "about"),
                                        text(line, "aspect"),
                                        text(line, "decision"),
                                        text(line, "by").length(),
                                        text(line, "at"),
                                        text(line, "by"),
                                        other));
            }
            new SampleData(data).graph("reviews", "graph/reviews", reviews.toString());
        }

        @Override
        public void readAgain(Path which) {
            readAgain++;
        }

        @Override
        public String progress() {
            return "";
        }
    }

    private static String text(JsonNode line, String member) {
        return line.path(member).asText();
    }

    List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(decisions())) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    HttpResponse<String> signIn(String name) throws Exception {
        HttpResponse<String> answer = post("/review/sign-in", "token", token(), "by", name);
        cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
        return answer;
    }

    HttpResponse<String> get(String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)));
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpRequest.Builder held = cookie.isEmpty() ? request : request.header("Cookie", cookie);
        return client.send(held.build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, String... fields) throws Exception {
        return postFrom(server.url().substring(0, server.url().length() - 1), path, fields);
    }

    private static String form(String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        return form.toString();
    }

    /** A form that a page elsewhere has sent, with the cookie that the browser holds. */
    HttpResponse<String> postFrom(String origin, String path, String... fields) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)))
                .headers("Origin", origin, "Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        return send(request);
    }
}
