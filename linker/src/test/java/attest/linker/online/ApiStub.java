package attest.linker.online;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Speaks the interface of a Wikibase as its documentation describes it, about invented items; and answers badly when told to. */
final class ApiStub implements AutoCloseable {
    /** One bad answer. */
    interface Trouble {
        void answer(HttpExchange exchange) throws IOException;
    }

    final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    final List<String> agents = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private final Map<String, String> entities = new ConcurrentHashMap<>();
    private final Map<String, List<String>> begins = new HashMap<>();
    private final Map<String, List<String>> have = new HashMap<>();
    private final Deque<Trouble> troubles = new ArrayDeque<>();

    ApiStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "stub");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/w/api.php", this::answer);
        server.start();
    }

    URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/w/api.php");
    }

    ApiStub entity(String id, String json) {
        entities.put(id, json);
        return this;
    }

    /** What wbsearchentities answers to a name, and what list=search does. */
    ApiStub finds(String name, List<String> beginning, List<String> having) {
        begins.put(name, beginning);
        have.put(name, having);
        return this;
    }

    /** The next answers, in this order, before good ones. */
    ApiStub troubles(Trouble... next) {
        troubles.addAll(List.of(next));
        return this;
    }

    static Trouble says(int status, String body, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
            }
            send(exchange, status, body);
        };
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, String> asked = asked(exchange.getRequestURI().getRawQuery());
        requests.add(asked.get("action") + " "
                + asked.getOrDefault("search", asked.getOrDefault("srsearch", asked.get("ids"))));
        agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
        Trouble trouble = troubles.poll();
        if (trouble != null) {
            trouble.answer(exchange);
            return;
        }
        send(exchange, 200, good(asked));
    }

    private String good(Map<String, String> asked) {
        return switch (asked.get("action")) {
            case "wbsearchentities" ->
                "{\"searchinfo\":{\"search\":\"\"},\"search\":[%s],\"success\":1}"
                        .formatted(list(
                                begins.get(asked.get("search")),
                                "{\"id\":\"%s\",\"title\":\"%<s\",\"repository\":\"wikidata\"}"));
            case "query" ->
                "{\"batchcomplete\":\"\",\"query\":{\"search\":[%s]}}"
                        .formatted(list(have.get(asked.get("srsearch")), "{\"ns\":0,\"title\":\"%s\",\"pageid\":1}"));
            default ->
                "{\"entities\":{%s},\"success\":1}"
                        .formatted(Stream.of(asked.get("ids").split("\\|"))
                                .map(id -> "\"%s\":%s"
                                        .formatted(
                                                id,
                                                entities.getOrDefault(id, "{\"id\":\"" + id + "\",\"missing\":\"\"}")))
                                .collect(Collectors.joining(",")));
        };
    }

    private static String list(List<String> ids, String form) {
        return ids == null ? "" : ids.stream().map(form::formatted).collect(Collectors.joining(","));
    }

    private static Map<String, String> asked(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
