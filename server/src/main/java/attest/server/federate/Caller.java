package attest.server.federate;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.Timeout;

/** Sends a query to an endpoint by the SPARQL 1.1 protocol: no redirects, no cookies, no credentials, bounded time and size. */
final class Caller implements Courier {
    private static final String ROWS = "application/sparql-results+json";
    /** Where a service asks to wait and does not say how long. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final List<Integer> BUSY = List.of(429, 503);

    private final CloseableHttpClient client;
    private final Allowance allowance;
    private final Clock clock;
    private final Map<String, Instant> waiting = new ConcurrentHashMap<>();

    Caller(String userAgent, Allowance allowance, DnsResolver addresses, Clock clock) {
        this.allowance = allowance;
        this.clock = clock;
        Timeout connect = Timeout.of(allowance.connect());
        ConnectionConfig connection = ConnectionConfig.custom()
                .setConnectTimeout(connect)
                .setSocketTimeout(Timeout.of(allowance.time()))
                .build();
        client = HttpClients.custom()
                .setUserAgent(userAgent)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(addresses)
                        .setDefaultConnectionConfig(connection)
                        .build())
                .build();
    }

    @Override
    public String ask(String endpoint, String query, Duration left) {
        refuseWhileWaiting(endpoint);
        Duration time = left.compareTo(allowance.time()) < 0 ? left : allowance.time();
        HttpPost post = new HttpPost(endpoint);
        post.setHeader(HttpHeaders.ACCEPT, ROWS);
        post.setHeader(HttpHeaders.CONNECTION, "close");
        post.setEntity(
                new UrlEncodedFormEntity(List.of(new BasicNameValuePair("query", query)), StandardCharsets.UTF_8));
        AtomicBoolean late = new AtomicBoolean();
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                () -> {
                    late.set(true);
                    post.abort();
                },
                CompletableFuture.delayedExecutor(Math.max(1, time.toMillis()), TimeUnit.MILLISECONDS));
        try {
            String rows = client.execute(post, answer -> read(endpoint, post, answer));
            if (late.get()) { // what an aborted connection gave is no whole answer
                throw Trouble.late(endpoint);
            }
            return rows;
        } catch (PublicAddresses.Inside inside) {
            throw Trouble.inside(endpoint, Trouble.host(endpoint));
        } catch (UnknownHostException nowhere) {
            throw Trouble.dead(endpoint, "there is no such host");
        } catch (IOException broken) {
            throw late.get() || broken instanceof SocketTimeoutException
                    ? Trouble.late(endpoint)
                    : Trouble.dead(endpoint, "the connection failed");
        } finally {
            alarm.cancel(false);
        }
    }

    private String read(String endpoint, HttpPost post, ClassicHttpResponse answer) throws IOException {
        try {
            refuseOthers(endpoint, answer);
            InputStream body = answer.getEntity().getContent(); // to close it is to read the rest of it
            byte[] bytes = body.readNBytes(allowance.bytes() + 1);
            if (bytes.length > allowance.bytes()) {
                throw Trouble.tooLarge(endpoint, allowance.bytes(), "bytes");
            }
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (RuntimeException refused) {
            post.abort(); // else the client would read the rest too, which may have no end
            throw refused;
        }
    }

    private void refuseOthers(String endpoint, ClassicHttpResponse answer) {
        int status = answer.getCode();
        if (BUSY.contains(status)) {
            waiting.put(endpoint, clock.instant().plus(pause(answer)));
            refuseWhileWaiting(endpoint);
        }
        if (status >= 300 && status < 400) {
            throw Trouble.moved(
                    endpoint, header(answer, HttpHeaders.LOCATION).orElse("an address that it does not say"));
        }
        if (status != 200) {
            throw Trouble.status(endpoint, status);
        }
        String type = header(answer, HttpHeaders.CONTENT_TYPE).orElse("no type").toLowerCase(Locale.ROOT);
        if (answer.getEntity() == null || !(type.startsWith(ROWS) || type.startsWith("application/json"))) {
            throw Trouble.notRows(endpoint, type);
        }
    }

    private void refuseWhileWaiting(String endpoint) {
        Instant until = waiting.getOrDefault(endpoint, Instant.MIN);
        if (until.isAfter(clock.instant())) {
            long seconds = Duration.between(clock.instant(), until).toSeconds();
            throw Trouble.busy(endpoint, Math.max(1, seconds));
        }
    }

    /** RFC 9110, section 10.2.3: seconds, or a date. */
    private Duration pause(ClassicHttpResponse answer) {
        String given = header(answer, HttpHeaders.RETRY_AFTER).orElse("");
        if (given.matches("\\d{1,6}")) {
            return Duration.ofSeconds(Long.parseLong(given));
        }
        try {
            return Duration.between(
                    clock.instant(),
                    ZonedDateTime.parse(given, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant());
        } catch (DateTimeException other) {
            return PAUSE;
        }
    }

    private static Optional<String> header(ClassicHttpResponse answer, String name) {
        return Optional.ofNullable(answer.getFirstHeader(name)).map(Header::getValue);
    }
}
