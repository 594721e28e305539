package attest.linker.online;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OnlineTroublesTest {
    @TempDir
    Path cache;

    private Asking asking;

    @BeforeEach
    void one_person_is_found_by_her_name() throws IOException {
        asking = new Asking(cache);
    }

    @AfterEach
    void stop() {
        asking.close();
    }

    @Test
    void seconds_and_dates_of_retry_after_are_kept_to() {
        asking.stub.troubles(
                ApiStub.says(429, "slow down", "Retry-After", "7"),
                ApiStub.says(503, "busy", "Retry-After", "Sat, 21 Nov 2026 12:00:20 GMT"));

        assertThat(asking.online().find(Asking.subject(), 50)).hasSize(2);
        assertThat(asking.waits).contains(Duration.ofSeconds(7), Duration.ofSeconds(20));
    }

    @Test
    void who_is_asked_to_wait_too_long_gives_up_and_does_not_ask_again() {
        asking.stub.troubles(ApiStub.says(429, "slow down", "Retry-After", "3600"));
        OnlineCandidates online = asking.online();

        assertThatThrownBy(() -> online.find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("3600 s");
        assertThatThrownBy(() -> online.find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("not asked before 2026-11-21T13:00:00Z");
        assertThat(asking.stub.requests).hasSize(1);
    }

    @Test
    void what_was_asked_for_is_kept_to_by_the_next_run_too() {
        asking.stub.troubles(ApiStub.says(429, "slow down", "Retry-After", "3600"));
        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50)).isInstanceOf(OnlineFault.class);

        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("not asked before 2026-11-21T13:00:00Z")
                .hasMessageContaining("not-before.txt");
        assertThat(asking.stub.requests).hasSize(1);
        Clock later = Clock.fixed(Instant.parse("2026-11-21T13:00:00Z"), ZoneOffset.UTC);
        assertThat(new OnlineCandidates(asking.settings(false), later, asking.waits::add).find(Asking.subject(), 50))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000", "99999999999999999999999", "Thu, 21 Nov 2999 12:00:00 GMT"})
    void whoever_asks_for_longer_than_a_year_is_left_alone_for_a_year(String asked) {
        asking.stub.troubles(ApiStub.says(503, "busy", "Retry-After", asked));

        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("not asked before 2027-11-21T12:00:00Z");
        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50)).isInstanceOf(OnlineFault.class);
        assertThat(asking.stub.requests).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "+999999999-01-01T00:00:00Z", "2031-01-01T00:00:00Z"})
    void a_moment_that_was_not_written_here_holds_nobody_back(String kept) throws IOException {
        Files.writeString(cache.resolve("not-before.txt"), kept);

        assertThat(asking.online().find(Asking.subject(), 50)).hasSize(2);
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
        asking.stub.troubles(ApiStub.says(200, body, "Retry-After", "5"));

        assertThat(asking.online().find(Asking.subject(), 50)).hasSize(2);
        assertThat(asking.stub.requests).hasSize(5);
        for (Path file : asking.files()) {
            assertThat(Files.readString(file)).doesNotContain("error", "html");
        }
    }

    @Test
    void an_error_that_stays_is_told_at_once() {
        asking.stub.troubles(ApiStub.says(200, "{\"error\":{\"code\":\"badvalue\",\"info\":\"x\"}}"));

        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("the error badvalue");
        assertThat(asking.stub.requests).hasSize(1);
    }

    @Test
    void a_redirect_to_elsewhere_is_not_followed() {
        asking.stub.troubles(ApiStub.says(302, "", "Location", "http://127.0.0.1:1/"));

        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("status 302");
    }

    @Test
    void a_slow_answer_is_not_waited_for_until_its_end() {
        asking.stub.troubles(OnlineTroublesTest::slow, OnlineTroublesTest::slow, OnlineTroublesTest::slow);
        OnlineCandidates hasty = asking.candidates(asking.settings(false, Duration.ofMillis(300)));

        assertThatThrownBy(() -> hasty.find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("no whole answer within 300 ms")
                .hasMessageContaining("at 3 attempts");
    }

    @Test
    void an_endless_and_a_truncated_answer_are_tried_again_and_never_kept() {
        asking.stub.troubles(OnlineTroublesTest::endless, OnlineTroublesTest::truncated, OnlineTroublesTest::truncated);

        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("at 3 attempts");
        assertThat(asking.stub.requests).hasSize(3);
        assertThat(asking.waits).contains(Duration.ofSeconds(1), Duration.ofSeconds(2));
        assertThat(asking.online().find(Asking.subject(), 50)).hasSize(2);
    }

    @Test
    void an_answer_larger_than_allowed_is_not_read_to_its_end() {
        asking.stub.troubles(OnlineTroublesTest::endless, OnlineTroublesTest::endless, OnlineTroublesTest::endless);

        assertThatThrownBy(() -> asking.online().find(Asking.subject(), 50))
                .isInstanceOf(OnlineFault.class)
                .hasMessageContaining("larger than 100000 bytes");
    }

    @Test
    void a_service_that_fails_three_times_is_left_alone_for_a_while() {
        OnlineCandidates online = asking.online();
        asking.stub.close();
        for (int i = 0; i < 3; i++) {
            assertThatThrownBy(() -> online.find(Asking.subject(), 50)).hasMessageContaining("at 3 attempts");
        }

        assertThatThrownBy(() -> online.find(Asking.subject(), 50)).hasMessageContaining("not asked before");
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
}
