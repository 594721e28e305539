package attest.linker.online;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;

/** One request and its whole answer, within time and size. Redirects are not followed: an interface has one address. */
final class Wire {
    private final OnlineSettings settings;
    private final HttpClient client;

    Wire(OnlineSettings settings) {
        this.settings = settings;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.limits().timeout())
                .build();
    }

    /** @throws IOException if there is no whole answer in time, or it is too large */
    Reply get(URI url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(url)
                .header("User-Agent", settings.userAgent())
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(
                request, head -> new BoundedBody(settings.limits().bytes()));
        try {
            return reply(answer.get(settings.limits().timeout().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            throw new IOException(
                    "no whole answer within " + settings.limits().timeout().toMillis() + " ms", late);
        } catch (ExecutionException failed) {
            throw new IOException(String.valueOf(failed.getCause().getMessage()), failed);
        } finally {
            answer.cancel(true);
        }
    }

    private Reply reply(HttpResponse<byte[]> answer) throws IOException {
        boolean packed = answer.headers()
                .firstValue("Content-Encoding")
                .filter("gzip"::equalsIgnoreCase)
                .isPresent();
        return new Reply(
                answer.statusCode(),
                answer.headers().firstValue("Retry-After"),
                new String(packed ? unpacked(answer.body()) : answer.body(), StandardCharsets.UTF_8));
    }

    private byte[] unpacked(byte[] body) throws IOException {
        int most = settings.limits().bytes();
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] plain = in.readNBytes(most + 1);
            if (plain.length > most) {
                throw new IOException("the answer is larger than " + most + " bytes");
            }
            return plain;
        }
    }
}
