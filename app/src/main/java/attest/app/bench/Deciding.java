package attest.app.bench;

import attest.loader.rdf.Graphs;
import attest.loader.rdf.Iris;
import attest.server.review.Corpora;
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

/** Decides on claims as a signed-in reviewer does, and takes the time until the decision is in force. */
final class Deciding implements Corpora {
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path data;
    private final Path corpus;

    Deciding(Path data) throws IOException {
        this.data = data;
        this.corpus = Files.createDirectories(data.resolve("corpus"));
    }

    @Override
    public Optional<Path> of(String textHash) {
        return Optional.of(corpus);
    }

    @Override
    public Optional<Path> ofAuthority(String name) {
        return Optional.of(corpus);
    }

    /** As the loader does for a corpus that was loaded from texts. */
    @Override
    public void takeDecisions() throws IOException {
        byte[] reviews = Graphs.reviews(Iris.DEFAULT, attest.loader.read.Corpus.decisions(corpus));
        Files.write(data.resolve("graphs").resolve("reviews.trig"), reviews);
    }

    @Override
    public void readAgain(Path which) {}

    @Override
    public String progress() {
        return "";
    }

    /** One decision on each claim, accepted and rejected by turns. */
    Times on(List<String> claims, String server) throws IOException {
        String token = Files.readString(data.resolve("token")).strip();
        String cookie = post(server, "review/sign-in", "", "token", token, "by", "bench")
                .headers()
                .firstValue("Set-Cookie")
                .orElse("")
                .split(";", 2)[0];
        List<Double> runs = new ArrayList<>();
        String note = "";
        for (String claim : claims) {
            String word = runs.size() % 2 == 0 ? "accepted" : "rejected";
            long begin = System.nanoTime();
            HttpResponse<String> answer =
                    post(server, "review/decide", cookie, "about", claim, "decision", word, "reason", "measured");
            runs.add((System.nanoTime() - begin) / 1e6);
            if (!answer.headers().firstValue("Location").orElse("").endsWith("done=kept")) {
                note = "not in force: status " + answer.statusCode();
            }
        }
        return Times.of("POST /review/decide", runs, note);
    }

    private HttpResponse<String> post(String server, String path, String cookie, String... fields) throws IOException {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        }
        HttpRequest request = HttpRequest.newBuilder(URI.create(server + path))
                .headers("Content-Type", "application/x-www-form-urlencoded", "Cookie", cookie)
                .header("Origin", server.substring(0, server.length() - 1))
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException(stop);
        }
    }
}
