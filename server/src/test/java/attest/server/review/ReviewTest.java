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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {
    private static final String CLAIM = "https://w3id.org/attest/data/claim/";
    private static final String UNKNOWN = "https://w3id.org/attest/data/person/p-" + SampleData.ID + "-63";

    private static final String FORM = "application/x-www-form-urlencoded";

    @TempDir
    Path data;

    @TempDir
    Path corpus;

    private final HttpClient client = HttpClient.newHttpClient();
    private final SampleCorpora corpora = new SampleCorpora();
    private Store store;
    private AttestServer server;
    private String cookie = "";

    /** Writes the graph of reviews as the loader does, from the same file. */
    private final class SampleCorpora implements Corpora {
        private int readAgain;

        @Override
        public Optional<Path> of(String textHash) {
            return textHash.equals(SampleData.HASH) ? Optional.of(corpus) : Optional.empty();
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

    @BeforeEach
    void serve() throws Exception {
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

    @AfterEach
    void stop() {
        server.close();
        store.close();
    }

    @Test
    void without_a_token_there_is_only_the_page_to_sign_in() throws Exception {
        assertThat(get("/review").body()).contains("Sign in to review").doesNotContain("Mara Lind");
        assertThat(post("/review/decide", "about", CLAIM + "asserted", "decision", "accepted")
                        .statusCode())
                .isEqualTo(401);
        assertThat(corpus.resolve("decisions.jsonl")).doesNotExist();
    }

    @Test
    void a_wrong_token_is_refused_and_many_are_slowed_down() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(post("/review/sign-in", "token", "guess", "by", "Eve").statusCode())
                    .isEqualTo(403);
        }
        HttpResponse<String> answer = signIn("Eve");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("60");
    }

    @Test
    void the_session_is_a_cookie_that_no_script_and_no_other_site_can_use() throws Exception {
        assertThat(signIn("Lio Brandt").headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly", "SameSite=Strict", "Path=/;");

        post("/review/sign-out");
        assertThat(get("/review").body()).contains("Sign in to review");
    }

    @Test
    void a_form_of_another_site_decides_nothing() throws Exception {
        signIn("Lio Brandt");
        HttpRequest foreign = HttpRequest.newBuilder(URI.create(server.url() + "review/decide"))
                .headers("Cookie", cookie, "Origin", "http://evil.example", "Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form("about", CLAIM + "asserted", "decision", "accepted")))
                .build();

        assertThat(client.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(403);
        assertThat(corpus.resolve("decisions.jsonl")).doesNotExist();
    }

    @Test
    void claims_come_in_the_order_of_the_text_with_their_passage_marked() throws Exception {
        signIn("Lio Brandt");

        assertThat(get("/review").body())
                .contains("<mark>Mara Lind was health minister</mark> of Norland. The clerk", "Lio Brandt");
        assertThat(get("/review?after=asserted").body()).contains("<mark>denied that she held the post</mark>");
        assertThat(get("/review?after=denied").body()).contains("No claim is left");
        assertThat(get("/review?below=0.5").body()).contains("No claim is left");
        assertThat(get("/review?below=x").statusCode()).isEqualTo(400);
    }

    @Test
    void a_rejection_is_kept_in_the_corpus_and_counts_at_once() throws Exception {
        signIn("Lio Brandt");
        String version = store.version();

        HttpResponse<String> answer = post(
                "/review/decide",
                "about",
                CLAIM + "asserted",
                "decision",
                "rejected",
                "reason",
                "A \"quote\"\nand more");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("done=kept");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.path("about").asText()).isEqualTo(CLAIM + "asserted");
            assertThat(line.path("by").asText()).isEqualTo("Lio Brandt");
            assertThat(line.path("reason").asText()).isEqualTo("A \"quote\"\nand more");
        });
        assertThat(store.version()).isNotEqualTo(version);
        assertThat(get("/review").body()).contains("<mark>denied that she held the post</mark>");
        assertThat(get("/review?status=rejected").body()).contains("<mark>Mara Lind was health minister</mark>");
    }

    @Test
    void a_rejection_needs_a_reason() throws Exception {
        signIn("Lio Brandt");

        assertThat(post("/review/decide", "about", CLAIM + "asserted", "decision", "rejected")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_is_refused_is_not_kept() throws Exception {
        signIn("Lio Brandt");

        HttpResponse<String> answer =
                post("/review/decide", "about", CLAIM + "asserted", "decision", "accepted", "filters", "a b");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(corpus.resolve("decisions.jsonl")).doesNotExist();
    }

    @Test
    void a_decision_is_kept_though_the_store_cannot_be_loaded() throws Exception {
        signIn("Lio Brandt");
        Files.createDirectories(data.resolve("graphs/zz.trig"));

        HttpResponse<String> answer = post("/review/decide", "about", CLAIM + "asserted", "decision", "accepted");

        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("done=later");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void no_name_hides_who_it_is_and_no_address_leads_away() throws Exception {
        String token = Files.readString(data.resolve("token"));

        for (String name : List.of("Ada\nLio", "\u202EadA", "")) {
            assertThat(post("/review/sign-in", "token", token, "by", name).statusCode())
                    .isEqualTo(400);
        }
        for (String next : List.of("//evil.example", "/review@evil.example", "/review\r\nX-Evil: 1")) {
            assertThat(post("/review/sign-in", "token", token, "by", "Ada", "next", next)
                            .headers()
                            .firstValue("Location"))
                    .contains("/review");
        }
    }

    @Test
    void two_persons_who_disagree_leave_a_claim_unsure() throws Exception {
        signIn("Lio Brandt");
        post("/review/decide", "about", CLAIM + "asserted", "decision", "accepted");
        signIn("Ada");
        post("/review/decide", "about", CLAIM + "asserted", "decision", "rejected", "reason", "No.");

        assertThat(get("/review?status=unsure").body())
                .contains("<mark>Mara Lind was health minister</mark>", "Lio Brandt, ", "Ada, ");
    }

    @Test
    void a_correction_rejects_and_gives_the_lines_to_mend() throws Exception {
        signIn("Lio Brandt");

        HttpResponse<String> answer = post(
                "/review/decide", "about", CLAIM + "asserted", "decision", "corrected", "reason", "Deputy minister.");

        String next = answer.headers().firstValue("Location").orElseThrow();
        assertThat(lines().get(0).path("decision").asText()).isEqualTo("rejected");
        assertThat(get(next).body())
                .contains("relation: heldOffice", "subject: person/mara-lind", "object: office/health-minister");
    }

    @Test
    void an_unknown_person_is_merged_with_a_known_one_and_the_texts_are_read_again() throws Exception {
        signIn("Lio Brandt");
        assertThat(get("/review/identity").body()).contains("Is it", "Ove Berg", "person/ove-berg");

        HttpResponse<String> answer = post(
                "/review/identity",
                "about",
                UNKNOWN,
                "other",
                "https://w3id.org/attest/data/person/ove-berg",
                "decision",
                "same");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        assertThat(lines().get(0).path("aspect").asText()).isEqualTo("identity");
        assertThat(corpora.readAgain).isEqualTo(1);
        assertThat(get("/review/identity").body()).contains("No entity is left");
    }

    private static String text(JsonNode line, String member) {
        return line.path(member).asText();
    }

    private List<JsonNode> lines() throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : Files.readAllLines(corpus.resolve("decisions.jsonl"))) {
            lines.add(new ObjectMapper().readTree(line));
        }
        return lines;
    }

    private HttpResponse<String> signIn(String name) throws Exception {
        HttpResponse<String> answer = post(
                "/review/sign-in",
                "token",
                Files.readString(data.resolve("token")).strip(),
                "by",
                name);
        cookie = answer.headers().firstValue("Set-Cookie").orElse("").split(";")[0];
        return answer;
    }

    private HttpResponse<String> get(String path) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)));
        return client.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String... fields) throws Exception {
        String origin = server.url().substring(0, server.url().length() - 1);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path.substring(1)))
                .headers("Origin", origin, "Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
        return client.send(
                (cookie.isEmpty() ? request : request.header("Cookie", cookie)).build(),
                HttpResponse.BodyHandlers.ofString());
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
}
