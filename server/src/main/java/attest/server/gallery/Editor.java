package attest.server.gallery;

import attest.server.gallery.EditorPage.Fault;
import attest.server.gallery.EditorPage.Outcome;
import attest.server.guard.Guard;
import attest.server.guard.Limits;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.query.QueryCatalog;
import attest.server.web.Policy;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * {@code /query}: asking in SPARQL, as a form that works without scripts; {@code /query/terms} and {@code /query/check}
 * serve the script that makes an editor of it.
 */
public final class Editor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient Guard guard;
    private final transient Sparql sparql;
    private final transient Vocabulary vocabulary;
    private final transient QueryCatalog catalog;
    private final transient UserQueries own;
    private final transient Map<String, String> prefixes;

    /** An editor over a dataset; who asks here shares the guard's places with those at {@code /sparql}. */
    public Editor(Guard guard, DatasetGraph dataset, PrefixMapping prefixes, QueryCatalog catalog, UserQueries own) {
        this.guard = guard;
        this.sparql = new Sparql(guard, dataset);
        this.prefixes = new TreeMap<>(prefixes.getNsPrefixMap());
        this.vocabulary = new Vocabulary(dataset, prefixes);
        this.catalog = catalog;
        this.own = own;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/");
        switch (path) {
            case "/" -> page(request, response);
            case "/terms" -> json(response, Map.of("prefixes", prefixes, "terms", vocabulary.terms()), "max-age=300");
            default -> throw new Refusal(new Problem(404, "Not found", "The editor is at /query."));
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if ("/check".equals(request.getPathInfo())) {
            byte[] bytes =
                    request.getInputStream().readNBytes(4 * guard.limits().characters() + 1);
            json(response, told(new String(bytes, StandardCharsets.UTF_8)), "no-store");
        } else {
            page(request, response);
        }
    }

    private Map<String, Object> told(String text) {
        Map<String, Object> members = new LinkedHashMap<>();
        Optional<Fault> fault = text.isBlank() ? Optional.empty() : sparql.check(text);
        fault.ifPresent(found -> {
            members.put("message", found.detail());
            members.put("line", found.line());
            members.put("column", found.column());
        });
        return members;
    }

    private void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> asked =
                Optional.ofNullable(request.getParameter("query")).filter(text -> !text.isBlank());
        Optional<Outcome> outcome = asked.map(sparql::ask);
        String text = asked.isPresent() ? asked.get() : start(request);
        EditorPage page = new EditorPage(text, prefixes, limits(), Policy.nonce(), outcome);
        response.setHeader("Cache-Control", "no-store");
        int status = page.fault().map(Fault::status).orElse(200);
        Written.send(response, status, Written.html("editor", page), Policy.editor(page.nonce()));
    }

    /** A saved query to begin with, as it was filled in, or a small example. */
    private String start(HttpServletRequest request) throws IOException {
        String from = Optional.ofNullable(request.getParameter("from")).orElse("");
        Optional<String> saved = catalog.find(from)
                .map(query -> Filled.of(query, Given.read(request)).text());
        return saved.isPresent() ? saved.get() : own.text(from).orElse(Example.TEXT);
    }

    private String limits() {
        Limits limits = guard.limits();
        return "%d seconds, %,d rows, %,d characters"
                .formatted(limits.time().toSeconds(), limits.rows(), limits.characters());
    }

    private static void json(HttpServletResponse response, Object value, String cache) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", cache);
        JSON.writeValue(response.getOutputStream(), value);
    }
}
