package attest.server;

import static org.assertj.core.api.Assertions.assertThat;

import attest.server.guard.Limits;
import attest.server.store.Ontology;
import attest.server.store.SampleData;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages elsewhere, and many at once, try with saved queries and pages. */
class HostilePagesTest {
    private static final String SCRIPT = "\"><script>alert(1)</script>";

    @TempDir
    static Path data;

    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        served = new Served(data, Limits.standard().withTime(Duration.ofSeconds(3)));
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/queries/sources/loaded/citation", "/queries/sources/loaded/citation"})
    void a_page_elsewhere_fills_no_disk_with_citations(String path) {
        for (String site : List.of("cross-site", "same-site")) {
            assertThat(served.get(path, "Sec-Fetch-Site", site).statusCode()).isEqualTo(403);
        }
        assertThat(served.get(path, "Origin", "http://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(served.send(HttpRequest.newBuilder(URI.create(served.url(path)))
                                .method("HEAD", BodyPublishers.noBody()))
                        .statusCode())
                .isEqualTo(405);
        assertThat(data.resolve("archive")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/queries?q=",
                "/search?q=",
                "/queries/offices/holders-on-day?pDay=",
                "/queries/offices/holders-on-day?pOffice=",
                "/queries/offices/holders-on-day?_without=",
                "/queries/offices/holders-on-day?_data=",
                "/queries/offices/holders-on-day?_page=",
                "/queries/offices/holders-on-day?unknown=",
                "/queries/offices/holders-on-day/evidence?key.claim=",
                "/queries/offices/holders-on-day/diff?from=",
                "/query?query=",
                "/queries/save?query=",
                "/api/suggest?q=a&class=",
            })
    void markup_in_a_parameter_stays_words_on_a_page_that_runs_nothing(String path) {
        HttpResponse<String> answer = served.get(path + Served.encode(SCRIPT), "Accept", "text/html");

        assertThat(answer.statusCode()).as(answer.body()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("<script>alert");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void a_damaged_data_version_is_told_and_the_current_one_answers() throws IOException {
        String old = served.store().version();
        new SampleData(data)
                .source(SampleData.claim("new", "Mara Lind was health minister", "v:asserts", "person/mara-lind"));
        served.store().load(Ontology.read(Path.of(System.getProperty("attest.root"), "ontology")));
        assertThat(served.store().version()).isNotEqualTo(old);
        try (Stream<Path> parts = Files.list(data.resolve("versions/parts"))) {
            for (Path part : parts.toList()) {
                Files.write(part, Arrays.copyOf(Files.readAllBytes(part), 30));
            }
        }

        for (String path : List.of("/queries/sources/loaded", "/api/queries/sources/loaded")) {
            HttpResponse<String> answer = served.get(path + "?_data=" + old);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("ask another version").doesNotContain(data.toString());
            assertThat(served.get(path).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void pages_come_while_strangers_ask_more_than_the_server_can_do() {
        String product = "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l FILTER(?c != ?f) }";
        ExecutorService strangers = Executors.newFixedThreadPool(100);
        List<CompletableFuture<Integer>> asked = IntStream.range(0, 100)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> served.query(product).statusCode(), strangers))
                .toList();
        while (asked.stream().noneMatch(CompletableFuture::isDone)) {
            Thread.onSpinWait();
        }

        long start = System.nanoTime();
        assertThat(served.get("/about", "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(served.get("/api/queries/sources/loaded").statusCode()).isEqualTo(200);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
        assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(503));
        strangers.shutdown();
    }
}
