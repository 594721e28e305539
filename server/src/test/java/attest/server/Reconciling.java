package attest.server;

import attest.server.guard.Limits;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;

/** A server over the invented register, and a client of its reconciliation service. */
final class Reconciling implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FORM = "application/x-www-form-urlencoded";

    private final Served served;

    Reconciling(Path data, Limits limits) throws IOException {
        Registry.write(data);
        served = new Served(data, limits);
    }

    Served served() {
        return served;
    }

    HttpResponse<String> post(String field, String json) {
        return served.post("/reconcile", FORM, field + "=" + Served.encode(json));
    }

    /** The candidates of one query, given as JSON. */
    JsonNode candidates(String query) {
        return read(post("queries", "{\"q\": " + query + "}")).path("q").path("result");
    }

    JsonNode extend(String id, String property) {
        String json = "{\"ids\": [\"%s\"], \"properties\": [{\"id\": \"%s\"}]}".formatted(id, property);
        return read(post("extend", json)).path("rows").path(id).path(property);
    }

    JsonNode get(String path) {
        return read(served.get(path));
    }

    static JsonNode read(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JsonProcessingException wrong) {
            throw new IllegalStateException(response.statusCode() + " " + response.body(), wrong);
        }
    }

    @Override
    public void close() {
        served.close();
    }
}
