package attest.server.federate;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.apache.jena.sparql.core.DatasetGraph;

/** Another SPARQL endpoint, over data of its own; or one that answers badly, when told so. */
final class EndpointStub implements AutoCloseable {
    /** One way to answer. */
    interface Way {
        void answer(HttpExchange exchange, String query) throws IOException;
    }

    final List<String> queries = Collections.synchronizedList(new ArrayList<>());
    final List<String> agents = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;
    private volatile Way way;

    EndpointStub(DatasetGraph data) throws IOException {
        way = (exchange, query) -> rows(exchange, query, data);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, "endpoint");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/sparql", this::answer);
        server.start();
    }

    EndpointStub(Way way) throws IOException {
        this((DatasetGraph) null);
        this.way = way;
    }

    String iri() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/sparql";
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String query = URLDecoder.decode(form.substring("query=".length()), StandardCharsets.UTF_8);
            queries.add(query);
            way.answer(exchange, query);
        }
    }

    private static void rows(HttpExchange exchange, String query, DatasetGraph data) throws IOException {
        String json = new StandIns(Map.of("", data)).ask("", query, Duration.ofMinutes(1));
        byte[] rows = json.getBytes(StandardCharsets.UTF_8);
        send(exchange, 200, "application/sparql-results+json;charset=utf-8", rows);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
