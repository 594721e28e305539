package attest.server.reconcile;

import attest.server.guard.Guard;
import attest.server.guard.Places;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.web.Policy;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /reconcile}: the Reconciliation Service API 0.2, by which OpenRefine and others tie the rows of a table to
 * things of the graph. Batches have places of their own, so that a large table keeps no page waiting.
 */
public final class Reconcile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 2;
    private static final int WAITING = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final transient DatasetGraph dataset;
    private final transient Guard guard;
    private final transient Places places = new Places(AT_ONCE, WAITING, PATIENCE);
    private final transient Look.Kept kept = new Look.Kept();

    /**
     * Serves a dataset.
     *
     * @param guard whose time limit a batch has, too
     */
    public Reconcile(DatasetGraph dataset, Guard guard) {
        this.dataset = dataset;
        this.guard = guard;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Params params = Params.of(request);
        if (!path(request).equals("/")) {
            throw new Refusal(new Problem(405, "Method not allowed", "POST goes to /reconcile; here is GET."));
        }
        Optional<Map<String, Object>> answer = table(params);
        send(
                params,
                answer.orElseThrow(() -> Refusal.badRequest("No query", "The form needs a field queries or extend.")),
                response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Params params = Params.of(request);
        switch (path(request)) {
            case "/" -> send(params, table(params).orElseGet(() -> Manifest.tree(server(request))), response);
            case "/suggest/entity" ->
                send(params, look(look -> suggestion(params).entities(look, params.words("type"))), response);
            case "/suggest/type" -> send(params, suggestion(params).types(), response);
            case "/suggest/property" ->
                send(params, look(look -> suggestion(params).properties(look)), response);
            case "/properties" ->
                send(
                        params,
                        look(look -> Extension.proposal(look, params.words("type"), params.number("limit"))),
                        response);
            case "/preview" -> preview(params, response);
            case "/view" -> response.sendRedirect(look(look -> look.addresses().path(thing(look, params))));
            default ->
                throw new Refusal(new Problem(404, "Not found", "The manifest at /reconcile lists what is here."));
        }
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getPathInfo()).orElse("/");
    }

    private static String server(HttpServletRequest request) {
        return "http://%s:%d".formatted(request.getServerName(), request.getServerPort());
    }

    private static Suggestion suggestion(Params params) {
        return new Suggestion(params.words("prefix"), params.number("cursor").orElse(0));
    }

    /** What is asked for a table: rows to be tied, or values for rows that are. */
    private Optional<Map<String, Object>> table(Params params) {
        Optional<String> queries = params.one("queries");
        Optional<String> extend = params.one("extend");
        if (queries.isPresent() && extend.isPresent()) {
            throw Refusal.badRequest("Two questions", "Give queries or extend, not both.");
        }
        return queries.map(given -> inTurn(Batch.queries(given), Batch::answer))
                .or(() -> extend.map(given -> inTurn(Batch.object(given, "extend"), Extension::answer)));
    }

    private interface Table {
        Map<String, Object> answer(Look look, JsonNode question, Runnable pulse);
    }

    private Map<String, Object> inTurn(JsonNode question, Table table) {
        return places.inTurn(() -> {
            long end = System.nanoTime() + guard.limits().time().toNanos();
            return look(look -> table.answer(look, question, () -> {
                if (System.nanoTime() - end > 0) {
                    throw timeLimit(guard.limits().time());
                }
            }));
        });
    }

    private static Refusal timeLimit(Duration most) {
        return new Refusal(new Problem(
                503,
                "Time limit",
                "A request may take %s s, and this one is not done: send fewer rows, or fewer properties, at once."
                        .formatted(BigDecimal.valueOf(most.toMillis(), 3)
                                .stripTrailingZeros()
                                .toPlainString()),
                Map.of("limit", most.toMillis())));
    }

    private <T> T look(Function<Look, T> work) {
        return dataset.calculateRead(() -> work.apply(Look.at(dataset, kept)));
    }

    private static Node thing(Look look, Params params) {
        return look.known(params.words("id"))
                .orElseThrow(
                        () -> new Refusal(new Problem(404, "Not found", "No graph speaks of a thing with this id.")));
    }

    private void preview(Params params, HttpServletResponse response) throws IOException {
        String html = look(look -> Preview.html(look, thing(look, params)));
        response.setHeader("Content-Security-Policy", Policy.framed());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(Params params, Map<String, Object> answer, HttpServletResponse response)
            throws IOException {
        Optional<String> callback = params.callback();
        String json = JSON.writeValueAsString(answer);
        response.setHeader("Cache-Control", "no-cache");
        response.setContentType(callback.isPresent() ? "text/javascript;charset=utf-8" : "application/json");
        String body = callback.map(name -> "/**/" + name + "(" + json + ");\n").orElse(json + "\n");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
