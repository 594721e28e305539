package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.reader.Texts;
import attest.server.sparql.Tag;
import attest.server.web.Islands;
import attest.server.web.Policy;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /data/...}: whatever has an IRI under the base, as page or data, by Accept or by suffix. */
public final class LinkedData extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;
    private final String base;
    private final transient Texts texts;
    private final transient Outlines outlines = new Outlines();

    /**
     * Serves the IRIs that begin with the base, each at the rest of its path.
     *
     * @param texts the loaded ones, for the pages of sources
     */
    public LinkedData(DatasetGraph dataset, String base, Texts texts) {
        this.dataset = dataset;
        this.base = base;
        this.texts = texts;
    }

    private record Answer(Tag tag, String body) {}

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Optional<Form> named = Form.named(path);
        Form form = named.orElseGet(() -> Form.accepted(Optional.ofNullable(request.getHeader("Accept"))));
        String slug = named.map(suffix -> suffix.without(path)).orElse(path);
        Answer answer = dataset.calculateRead(() -> answer(slug, form, request));
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", answer.tag().value());
        response.setHeader("X-Robots-Tag", "noindex");
        response.setHeader("Content-Security-Policy", Policy.page());
        if (answer.tag().isKnownTo(request)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(form.contentType());
        response.getOutputStream().write(answer.body().getBytes(StandardCharsets.UTF_8));
    }

    private Answer answer(String slug, Form form, HttpServletRequest request) {
        Facts facts = new Facts(dataset);
        Node thing = new Addresses(base, facts).node(slug);
        if (!facts.knows(thing)) {
            throw new Refusal(new Problem(404, "Not found", "No graph speaks of anything at this address."));
        }
        String query = String.valueOf(request.getQueryString());
        String script = Islands.src("reader").orElse("");
        return new Answer(
                Tag.of(dataset, List.of(slug, form.suffix(), query, script)), body(thing, form, facts, request));
    }

    private String body(Node thing, Form form, Facts facts, HttpServletRequest request) {
        return form.lang()
                .map(lang -> RDFWriter.source(About.of(dataset, base, thing))
                        .lang(lang)
                        .asString())
                .orElseGet(() -> page(thing, facts, request));
    }

    private String page(Node thing, Facts facts, HttpServletRequest request) {
        Addresses addresses = new Addresses(base, facts);
        Outlining outlining = new Outlining(facts, addresses);
        View view = View.of(addresses.path(thing), request);
        return new Things(facts, addresses, view, texts, any -> outlines.of(dataset, any, outlining::of)).html(thing);
    }
}
