package attest.server.search;

import attest.server.guard.Refusal;
import attest.server.store.Names;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /api/suggest}: things whose name begins like what was typed, for a form. */
public final class Suggestions extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 100;
    private static final int LONGEST = 200;

    private final transient DatasetGraph dataset;

    public Suggestions(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** One of the answers, in the names of its JSON. */
    record Suggestion(String label, String value, String why) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String words = Optional.ofNullable(request.getParameter("q")).orElse("");
        if (words.length() > LONGEST) {
            throw Refusal.badRequest(
                    "Parameter not understood", "q takes up to %d characters of a name.".formatted(LONGEST));
        }
        List<Hit> hits = Search.things(dataset, words, kinds(request), limit(request));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        JSON.writeValue(
                response.getOutputStream(),
                hits.stream()
                        .map(hit -> new Suggestion(hit.label(), hit.iri(), hit.why(hit.label())))
                        .toList());
    }

    /** A class by its name, such as person or Person, by its prefixed name or by its IRI. */
    private static Collection<String> kinds(HttpServletRequest request) {
        String given =
                Optional.ofNullable(request.getParameter("class")).orElse("").strip();
        if (given.isEmpty()) {
            return Search.THINGS;
        }
        String name = given.replace(Names.NS, "").replaceFirst("^:", "").toLowerCase(Locale.ROOT);
        if (!Search.THINGS.contains(name)) {
            throw Refusal.badRequest(
                    "Parameter not understood", "class is one of " + String.join(", ", Search.THINGS) + ".");
        }
        return List.of(name);
    }

    private static int limit(HttpServletRequest request) {
        String given = Optional.ofNullable(request.getParameter("limit")).orElse("10");
        if (!given.matches("[1-9]\\d?|" + MOST)) {
            throw Refusal.badRequest("Parameter not understood", "limit is a number from 1 to %d.".formatted(MOST));
        }
        return Integer.parseInt(given);
    }
}
