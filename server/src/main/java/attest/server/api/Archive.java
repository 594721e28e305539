package attest.server.api;

import attest.server.ask.Archived;
import attest.server.ask.Desk;
import attest.server.guard.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** {@code /archive/{id}}: a cited answer as it was; {@code .csv} its rows, {@code .rq} the query file, else JSON on all. */
public final class Archive extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String ROWS = ".csv";
    private static final String FILE = ".rq";

    private final transient Desk desk;

    public Archive(Desk desk) {
        this.desk = desk;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        if (path.endsWith(ROWS)) {
            send(response, "text/csv;charset=utf-8", find(path, ROWS).csv());
        } else if (path.endsWith(FILE)) {
            send(response, "application/sparql-query", find(path, FILE).queryText());
        } else {
            send(response, "application/json", Json.text(described(path, find(path, ""))));
        }
    }

    private Archived find(String path, String suffix) {
        String id = path.substring(0, path.length() - suffix.length());
        return desk.archived(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return ProblemType.UNKNOWN_CITATION.refusal("No answer is archived as '" + id + "' here.", Map.of());
    }

    private static Map<String, Object> described(String id, Archived archived) {
        Map<String, Object> tree = new LinkedHashMap<>(Json.citation(archived.citation()));
        tree.put("rowsAt", "/archive/" + id + ROWS);
        tree.put("queryAt", "/archive/" + id + FILE);
        return tree;
    }

    private static void send(HttpServletResponse response, String type, String body) throws IOException {
        response.setHeader("Cache-Control", "max-age=31536000, immutable");
        response.setContentType(type);
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }
}
