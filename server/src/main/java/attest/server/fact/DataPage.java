package attest.server.fact;

import attest.server.sparql.Tag;
import attest.server.web.Policy;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;

/** A page told from one state of the data. Its entity tag comes from the data version and the address: it is made only when the client has another one. */
public abstract class DataPage extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;

    protected DataPage(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The page; inside a read transaction. */
    protected abstract String html(HttpServletRequest request, DatasetGraph data);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> html = Optional.empty();
        dataset.begin(ReadWrite.READ);
        try {
            Tag tag = Tag.of(dataset, List.of(request.getRequestURI(), String.valueOf(request.getQueryString())));
            headers(response, tag);
            if (!tag.isKnownTo(request)) {
                html = Optional.of(html(request, dataset));
            }
        } finally {
            dataset.end();
        }
        send(response, html);
    }

    private static void headers(HttpServletResponse response, Tag tag) {
        response.setHeader("ETag", tag.value());
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", Policy.page());
    }

    private static void send(HttpServletResponse response, Optional<String> html) throws IOException {
        if (html.isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/html;charset=utf-8");
        response.getOutputStream().write(html.get().getBytes(StandardCharsets.UTF_8));
    }

    /** A whole number of the address, counted from 1; 1 where there is none. */
    protected static int page(HttpServletRequest request, String name) {
        String given = request.getParameter(name);
        return given != null && given.matches("[1-9]\\d{0,6}") ? Integer.parseInt(given) : 1;
    }
}
