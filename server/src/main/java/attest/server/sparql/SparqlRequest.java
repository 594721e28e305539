package attest.server.sparql;

import attest.server.guard.Limits;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a request of the SPARQL protocol asks.
 *
 * @param query absent when the request asks about the service
 * @param defaultGraphs IRIs of {@code default-graph-uri}
 * @param namedGraphs IRIs of {@code named-graph-uri}
 * @param time how long the client will wait
 * @param format its parameter {@code format}
 */
record SparqlRequest(
        Optional<String> query,
        List<String> defaultGraphs,
        List<String> namedGraphs,
        Duration time,
        Optional<String> format) {
    private static final String FORM = "application/x-www-form-urlencoded";

    static SparqlRequest read(HttpServletRequest request, Limits limits) throws IOException {
        String type = type(request);
        refuseUpdate(request, type);
        Optional<String> query =
                type.equals("application/sparql-query") ? Optional.of(body(request, limits)) : single(request, "query");
        if (request.getMethod().equals("POST") && query.isEmpty()) {
            throw unsupported(type);
        }
        return new SparqlRequest(
                query,
                all(request, "default-graph-uri"),
                all(request, "named-graph-uri"),
                single(request, "timeout").map(SparqlRequest::time).orElse(limits.time()),
                single(request, "format").or(() -> single(request, "output")));
    }

    private static String type(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getContentType()).orElse("");
        return given.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static void refuseUpdate(HttpServletRequest request, String type) {
        boolean update = type.equals("application/sparql-update")
                || (!type.equals("application/sparql-query") && request.getParameter("update") != null);
        if (update) {
            throw new Refusal(new Problem(405, "Updates are not allowed", "The store is read only over HTTP."));
        }
    }

    private static Refusal unsupported(String type) {
        if (type.equals(FORM)) {
            return Refusal.badRequest("No query", "The form needs a field named query.");
        }
        return new Refusal(new Problem(
                415,
                "Unsupported media type",
                "POST a query as %s (field query) or as application/sparql-query.".formatted(FORM)));
    }

    private static String body(HttpServletRequest request, Limits limits) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(4 * limits.characters() + 1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> single(HttpServletRequest request, String name) {
        List<String> values = all(request, name);
        if (values.size() > 1) {
            throw Refusal.badRequest("Parameter given twice", "The parameter %s may stand once.".formatted(name));
        }
        return values.stream().findFirst();
    }

    private static List<String> all(HttpServletRequest request, String name) {
        String[] values = request.getParameterValues(name);
        return values == null ? List.of() : List.of(values);
    }

    /** Seconds, as Fuseki has it. */
    private static Duration time(String seconds) {
        if (!seconds.matches("\\d{1,6}(\\.\\d{1,3})?")) {
            throw Refusal.badRequest("Parameter not understood", "timeout is a number of seconds.");
        }
        return Duration.ofMillis(Math.max(1, Math.round(Double.parseDouble(seconds) * 1000)));
    }
}
