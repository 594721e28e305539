package attest.server.gallery;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.guard.Sender;
import attest.server.query.QueryCatalog;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * {@code /queries/save}: a changed query becomes a file, to download for anybody, in the data folder for who is signed in.
 */
public final class Save extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog catalog;
    private final transient UserQueries queries;
    private final transient Function<HttpServletRequest, Optional<String>> signedIn;

    /**
     * Takes queries from pages.
     *
     * @param queries where those of who is signed in are kept
     * @param signedIn who sent a request, if that is known
     */
    public Save(QueryCatalog catalog, UserQueries queries, Function<HttpServletRequest, Optional<String>> signedIn) {
        this.catalog = catalog;
        this.queries = queries;
        this.signedIn = signedIn;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Filled start = start(request);
        send(response, 200, new SavePage("", start.text(), note(start), Optional.empty(), isKnown(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("text") == null) { // a query too long for an address, sent by the editor
            doGet(request, response);
            return;
        }
        String name = given(request, "name").strip();
        String text = given(request, "text").replace("\r\n", "\n");
        Optional<String> fault = queries.fault(name, text);
        if (fault.isPresent()) {
            send(response, 400, new SavePage(name, text, List.of(), fault, isKnown(request)));
        } else if (given(request, "as").equals("file")) {
            Sender.refuseForeignForm(request, "Queries are saved from pages of this server only.");
            if (!isKnown(request)) {
                throw new Refusal(
                        new Problem(401, "Not signed in", "Sign in at /review, or download the file instead."));
            }
            queries.save(name, text);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/queries#own");
        } else {
            response.setContentType("application/sparql-query;charset=utf-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".rq\"");
            response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void send(HttpServletResponse response, int status, SavePage page) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Written.send(response, status, Written.html("save", page));
    }

    private boolean isKnown(HttpServletRequest request) {
        return signedIn.apply(request).isPresent();
    }

    /** A saved query as it was filled in, or what was typed in the editor, with the front matter that a file begins with. */
    private Filled start(HttpServletRequest request) {
        return catalog.find(given(request, "from"))
                .map(query -> Filled.of(query, Given.read(request)))
                .orElseGet(() -> new Filled(FrontMatterDraft.before(given(request, "query")), List.of(), false));
    }

    private static List<String> note(Filled start) {
        List<String> note = new ArrayList<>();
        if (!start.labels().isEmpty()) {
            note.add("What you filled in is the default of the new query: " + String.join(", ", start.labels())
                    + ". Its form asks with other values as before.");
        }
        if (start.left()) {
            note.add(
                    "What you left out, and the version of the data, are chosen each time somebody asks: a file does not"
                            + " hold them.");
        }
        return note;
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
