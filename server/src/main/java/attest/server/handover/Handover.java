package attest.server.handover;

import attest.server.store.LoadReport;
import attest.server.store.StoreException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A server that runs on a data folder, seen by a command that changed its files. */
public final class Handover {
    private final Path data;
    private final Presence server;

    private Handover(Path data, Presence server) {
        this.data = data;
        this.server = server;
    }

    /** The server that holds the folder, if there is one. */
    public static Optional<Handover> running(Path data) {
        return Presence.of(data).map(server -> new Handover(data, server));
    }

    /**
     * Lets the server take the files of the folder over, and waits until it has.
     *
     * @throws StoreException when the server could not; its old state is then still there
     * @throws IOException when it does not answer
     */
    public LoadReport load() throws IOException {
        return ask("admin/load", Map.of());
    }

    /**
     * Lets the server propose links, and waits until it has.
     *
     * @param options how, by the names that {@code /admin/link} knows
     * @throws StoreException when the server could not; its old state is then still there
     * @throws IOException when it does not answer
     */
    public LoadReport link(Map<String, String> options) throws IOException {
        return ask("admin/link", options);
    }

    /**
     * Lets the server take over what Wikidata states of linked items, and waits until it has.
     *
     * @throws StoreException when the server could not; its old state is then still there
     * @throws IOException when it does not answer
     */
    public LoadReport statements() throws IOException {
        return ask("admin/link/statements", Map.of());
    }

    private LoadReport ask(String address, Map<String, String> options) throws IOException {
        Map<String, List<String>> each = options.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue())));
        return ask(address, each, Told.class).report();
    }

    /**
     * Lets the server do what needs the store, and waits until it has.
     *
     * @param address below the server's, such as {@code admin/link/export}
     * @param options how, by the names that the address knows
     * @param told what it tells
     * @throws StoreException when the server could not
     * @throws IOException when it does not answer
     */
    public <T> T ask(String address, Map<String, List<String>> options, Class<T> told) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + address))
                .header(TakeOver.HEADER, Token.of(data).secret())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(options)))
                .build();
        HttpResponse<byte[]> answer = send(request);
        if (answer.statusCode() == 200) {
            return TakeOver.JSON.readValue(answer.body(), told);
        }
        JsonNode problem = TakeOver.JSON.readTree(answer.body());
        throw StoreException.told(
                problem.path("reason").asText("BROKEN"),
                "The server of process %d could not: %s"
                        .formatted(server.pid(), problem.path("detail").asText("status " + answer.statusCode())));
    }

    private static String form(Map<String, List<String>> options) {
        return options.entrySet().stream()
                .flatMap(option -> option.getValue().stream()
                        .map(value -> option.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException {
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException gone) {
            throw StoreException.told(
                    "BROKEN",
                    "The server of process %d ended before it had answered: run the command again."
                            .formatted(server.pid()));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the server was at work", stop);
        }
    }
}
