package attest.linker.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import attest.linker.item.Invented;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.model.Subject;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineCandidatesTest {
    private static final String NAME = "Behnaz Sarvari";
    private static final String GOOD = Invented.id(1);
    /** Long enough for any machine: only slowness itself is tested with less. */
    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir
    Path cache;

    private ApiStub stub;
    private final List<Duration> waits = new ArrayList<>();

    @BeforeEach
    void one_person_is_found_by_her_name() throws IOException {
        stub = new ApiStub()
                .finds(NAME, List.of(GOOD), List.of(Invented.id(2), GOOD))
                .entity(GOOD, person(1).held(Invented.id(5), "1999-01-02", "").json())
                .entity(Invented.id(2), person(2).json())
                .entity(
                        Invented.id(5),
                        Invented.item(5).label("en", "water judge").json());
    }

    @AfterEach
    void stop() {
        stub.close();
    }

    @Test
    void both_searches_are_asked_and_each_item_is_fetched_once_with_its_offices() {
        List<Item> found = online().find(subject(NAME), 50);

        assertThat(found).extracting(Item::id).containsExactly(GOOD, Invented.id(2));
        assertThat(found.get(0).posts().get(0).names()).extracting(Name::text).containsExactly("water judge");
        assertThat(stub.requests)
                .containsExactly(
                        "wbsearchentities " + NAME,
                        "query " + NAME,
                        "wbgetentities " + GOOD + "|" + Invented.id(2),
                        "wbgetentities " + Invented.id(5));
        assertThat(stub.agents).allMatch("Attest/1.2 (operator@example.org) java-http"::equals);
    }

    @Test
    void what_was_answered_once_is_replayed_without_the_network() {
        List<Item> first = online().find(subject(NAME), 50);
        int asked = stub.requests.size();
        OnlineCandidates offline = candidates(settings(true));

        assertThat(offline.find(subject(NAME), 50)).isEqualTo(first);
        assertThat(offline.missing()).isEmpty();
        assertThat(online().find(subject(NAME), 50)).isEqualTo(first);
        assertThat(stub.requests).hasSize(asked);
    }

    @Test
    void offline_says_what_is_missing() {
        OnlineCandidates offline = candidates(settings(true));

        assertThat(offline.find(subject(NAME), 50)).isEmpty();
        assertThat(offline.missing()).hasSize(2).allMatch(url -> url.contains("Behnaz"));
        assertThat(stub.requests).isEmpty();
    }

    @Test
    void an_answer_is_a_file_with_address_day_status_and_hash() throws IOException {
        online().find(subject(NAME), 50);

        assertThat(files()).hasSize(4).allSatisfy(file -> assertThat(Files.readString(file))
                .contains(
                        "\"url\" : \"http://127.0.0.1:",
                        "\"fetched\" : \"2026-11-21T12:00:00Z\"",
                        "\"status\" : 200",
                        "\"sha256\" : \""));
    }

    @Test
    void a_damaged_file_is_fetched_again() throws IOException {
        online().find(subject(NAME), 50);
        for (Path file : files()) {
            Files.writeString(file, Files.readString(file).replace("success", "succeSS"));
        }

        assertThat(online().find(subject(NAME), 50)).hasSize(2);
        assertThat(stub.requests).hasSize(7);
    }

    @Test
    void a_redirect_is_followed_and_told() {
        stub.entity(
                GOOD,
                person(9)
                        .with("\"redirects\":{\"from\":\"%s\",\"to\":\"%s\"}".formatted(GOOD, Invented.id(9)))
                        .json());

        Item item = online().find(subject(NAME), 50).get(0);

        assertThat(item.id()).isEqualTo(Invented.id(9));
        assertThat(item.redirectedFrom()).contains(GOOD);
    }

    @Test
    void a_missing_entity_is_passed_over() {
        stub.finds(NAME, List.of(Invented.id(404), GOOD), List.of());

        assertThat(online().find(subject(NAME), 50)).extracting(Item::id).containsExactly(GOOD);
    }

    @Test
    void seconds_and_dates_of_retry_after_are_kept_to() {
        stub.troubles(
                ApiStub.says(429, "slow down", "Retry-After", "7"),
                ApiStub.says(503, "busy", "Retry-After", "Sat, 21 Nov 2026 12:00:20 GMT"));

        assertThat(online().find(subject(NAME), 50)).hasSize(2);
        assertThat(waits).contains(Duration.ofSeconds(7), Duration.ofSeconds(20));
    }

    @Test
    void who_is_asked_to_wait_too_long_gives_up_and_does_not_ask_again() {
        stub.troubles(ApiStub.says(429, "slow down", "Retry-After", "3600"));
        OnlineCandidates online = online();

        assertThatThrownBy(() -> online.find(subject(NAME), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("3600 s");
        assertThatThrownBy(() -> online.find(subject(NAME), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("not asked before 2026-11-21T13:00:00Z");
        assertThat(stub.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"error\":{\"code\":\"maxlag\",\"info\":\"Waiting for a host: 9 seconds lagged\",\"lag\":9}}",
                "{\"error\":{\"code\":\"internal_api_error_DBQueryError\",\"info\":\"x\"}}",
                "{\"errors\":[{\"code\":\"ratelimited\"}]}",
                "{\"batchcomplete\":\"\"}",
                "{\"search\":[{\"id\":\"Q",
                "<html>busy</html>"
            })
    void an_error_inside_a_good_status_is_tried_again_and_never_cached(String body) throws IOException {
        stub.troubles(ApiStub.says(200, body, "Retry-After", "5"));

        assertThat(online().find(subject(NAME), 50)).hasSize(2);
        assertThat(stub.requests).hasSize(5);
        for (Path file : files()) {
            assertThat(Files.readString(file)).doesNotContain("error", "html");
        }
    }

    @Test
    void an_error_that_stays_is_told_at_once() {
        stub.troubles(ApiStub.says(200, "{\"error\":{\"code\":\"badvalue\",\"info\":\"x\"}}"));

        assertThatThrownBy(() -> online().find(subject(NAME), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("the error badvalue");
        assertThat(stub.requests).hasSize(1);
    }

    @Test
    void a_redirect_to_elsewhere_is_not_followed() {
        stub.troubles(ApiStub.says(302, "", "Location", "http://127.0.0.1:1/"));

        assertThatThrownBy(() -> online().find(subject(NAME), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("status 302");
    }

    @Test
    void a_slow_answer_is_not_waited_for_until_its_end() {
        stub.troubles(OnlineCandidatesTest::slow, OnlineCandidatesTest::slow, OnlineCandidatesTest::slow);
        OnlineCandidates hasty = candidates(settings(false, Duration.ofMillis(300)));

        assertThatThrownBy(() -> hasty.find(subject(NAME), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("no whole answer within 300 ms")
                .hasMessageContaining("at 3 attempts");
    }

    @Test
    void an_endless_and_a_truncated_answer_are_tried_again_and_never_kept() {
        stub.troubles(OnlineCandidatesTest::endless, OnlineCandidatesTest::truncated, OnlineCandidatesTest::truncated);

        assertThatThrownBy(() -> online().find(subject(NAME), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("at 3 attempts");
        assertThat(stub.requests).hasSize(3);
        assertThat(waits).contains(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(online().find(subject(NAME), 50)).hasSize(2);
    }

    @Test
    void an_answer_larger_than_allowed_is_not_read_to_its_end() {
        stub.troubles(OnlineCandidatesTest::endless, OnlineCandidatesTest::endless, OnlineCandidatesTest::endless);

        assertThatThrownBy(() -> online().find(subject(NAME), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("larger than 100000 bytes");
    }

    @Test
    void a_service_that_fails_three_times_is_left_alone_for_a_while() {
        OnlineCandidates online = online();
        stub.close();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> online.find(subject(NAME), 50)).hasMessageContaining("at 3 attempts");
        }

        assertThatThrownBy(() -> online.find(subject(NAME), 50)).hasMessageContaining("not asked before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "me", "me@here", "http://example.org/me", "me@example.org\r\nX: y", "(me@example.org)"})
    void without_a_contact_of_the_operator_nothing_is_asked(String contact) {
        assertThatThrownBy(() -> new OnlineSettings(stub.endpoint(), contact, "1.2", cache, false, limits(PATIENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("contact of the operator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://www.example.org/w/api.php",
                "http://127.0.0.1.example.org/w/api.php",
                "https://me@example.org/w/api.php",
                "https://example.org/w/api.php?a=b",
                "file:///etc/passwd"
            })
    void only_an_address_with_https_is_asked(String endpoint) {
        assertThatThrownBy(() -> new OnlineSettings(
                        URI.create(endpoint), "me@example.org", "1.2", cache, false, limits(PATIENT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https");
    }

    /** Goes on for longer than any limit here, and ends when nobody listens any more. */
    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 1_200; i++) {
                out.write(' ');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100_000; i++) {
                out.write(new byte[10_000]);
            }
        }
    }

    private static void truncated(HttpExchange exchange) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"search\":[]}".repeat(50).getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(packed.toByteArray(), packed.size() / 2);
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, half.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(half);
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(cache)) {
            return files.sorted().toList();
        }
    }

    private OnlineCandidates online() {
        return candidates(settings(false));
    }

    private OnlineSettings settings(boolean offline) {
        return settings(offline, PATIENT);
    }

    private OnlineSettings settings(boolean offline, Duration timeout) {
        return new OnlineSettings(stub.endpoint(), "operator@example.org", "1.2", cache, offline, limits(timeout));
    }

    private static OnlineSettings.Limits limits(Duration timeout) {
        return new OnlineSettings.Limits(timeout, 100_000, 3, Duration.ofSeconds(60), Duration.ofMillis(1));
    }

    private OnlineCandidates candidates(OnlineSettings settings) {
        return new OnlineCandidates(
                settings, Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC), waits::add);
    }

    private static Invented person(int number) {
        return Invented.item(number).label("en", NAME).human();
    }

    private static Subject subject(String name) {
        return new Subject(
                "https://w3id.org/attest/data/person/x",
                Kind.PERSON,
                List.of(new Name(name, "en", true)),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                List.of(),
                Set.of(),
                Set.of(),
                Set.of());
    }
}
