package attest.server.gallery;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.guard.Sender;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
        send(request, response, 200, "", start(request), Optional.empty());
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
            send(request, response, 400, name, text, fault);
        } else if (given(request, "as").equals("file")) {
            Sender.refuseForeignForm(request, "Queries are saved from pages of this server only.");
            if (signedIn.apply(request).isEmpty()) {
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

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String name,
            String text,
            Optional<String> fault)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        SavePage page = new SavePage(name, text, fault, signedIn.apply(request).isPresent());
        Written.send(response, status, Written.html("save", page));
    }

    /** A saved query, or what was typed in the editor, with the front matter that a file begins with. */
    private String start(HttpServletRequest request) {
        return catalog.find(given(request, "from"))
                .map(SavedQuery::text)
                .orElseGet(() -> FrontMatterDraft.before(given(request, "query")));
    }

    private static String given(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
