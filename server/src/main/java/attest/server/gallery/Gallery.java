package attest.server.gallery;

import attest.server.ask.Desk;
import attest.server.fact.Facts;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.query.QueryTimeout;
import attest.server.query.SavedQuery;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /queries} and {@code /queries/...}: the saved queries, each with its page, and what stands behind its rows. */
public final class Gallery extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Desk desk;
    private final transient DatasetGraph dataset;
    private final transient UserQueries own;
    private final transient Evidences evidences;
    private final transient Differences differences;

    /** Pages over the dataset that the desk asks. */
    public Gallery(Desk desk, DatasetGraph dataset, UserQueries own) {
        this.desk = desk;
        this.dataset = dataset;
        this.own = own;
        this.evidences = new Evidences(desk, dataset);
        this.differences = new Differences(desk, dataset);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            show(Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1), request, response);
        } catch (QueryTimeout late) {
            throw new Refusal(new Problem(503, "Time limit", late.getMessage()));
        } catch (QueryException failed) {
            throw new Refusal(new Problem(422, "Query cannot be answered", String.valueOf(failed.getMessage())));
        }
    }

    private void show(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        if (path.isEmpty()) {
            String words =
                    Optional.ofNullable(request.getParameter("q")).orElse("").strip();
            List<String> names = own.names();
            GalleryPage page = dataset.calculateRead(
                    () -> GalleryPage.of(desk.catalog().queries(), names, words, new Facts(dataset)));
            Written.send(response, 200, Written.html("gallery", page));
        } else if (path.endsWith("/evidence")) {
            evidences.answer(query(path, "/evidence"), request, response);
        } else if (path.endsWith("/diff")) {
            differences.answer(query(path, "/diff"), request, response);
        } else if (path.endsWith("/citation")) {
            new Citations(desk).answer(query(path, "/citation"), request, response);
        } else {
            new Asking(desk, dataset, home(request)).answer(query(path, ""), request, response);
        }
    }

    /** Only /queries/save takes forms, and has a servlet of its own. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Allow", "GET, HEAD, OPTIONS");
        throw new Refusal(new Problem(405, "Method not allowed", "The pages of queries are read only."));
    }

    private static String home(HttpServletRequest request) {
        return "http://%s:%d".formatted(request.getServerName(), request.getServerPort());
    }

    private SavedQuery query(String path, String suffix) {
        String id = path.substring(0, path.length() - suffix.length());
        return desk.catalog()
                .find(id)
                .orElseThrow(() -> new Refusal(new Problem(
                        404, "No such query", "There is no saved query of that name; /queries lists all.")));
    }
}
