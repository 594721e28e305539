package attest.server.sparql;

import attest.server.guard.Guard;
import attest.server.guard.Guard.Judged;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * {@code /sparql}: the SPARQL 1.1 protocol for queries. The answer is held until it is complete: a query that meets its
 * limits gets a status that says so, never half an answer with status 200.
 */
public final class SparqlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;
    private final transient Guard guard;
    private final transient ServiceDescription description;

    public SparqlServlet(DatasetGraph dataset, Guard guard) {
        this.dataset = dataset;
        this.guard = guard;
        this.description = new ServiceDescription(dataset);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        doGet(request, response);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SparqlRequest asked = SparqlRequest.read(request, guard.limits());
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (isPageAsked(request, asked)) {
            toEditor(asked.query(), response);
            return;
        }
        if (asked.query().isEmpty()) {
            description.send(request, response);
            return;
        }
        Judged judged = guard.parse(asked.query().get(), request.getRequestURL().toString());
        describeDataset(judged.query(), asked);
        Format format = Format.choose(offer(judged.query()), accept(request), asked.format());
        Buffer buffer = new Buffer(guard.limits().bytes());
        Optional<Tag> tag = answer(judged, asked, format, request, buffer);
        if (tag.isEmpty()) {
            response.setHeader("Cache-Control", "no-store");
        } else if (tag.get().settles(request, response)) {
            return;
        }
        response.setContentType(format.contentType());
        response.setContentLength(buffer.size());
        buffer.writeTo(response.getOutputStream());
    }

    /** Who follows a link in a browser wants to see rows, not to save a file. */
    private static boolean isPageAsked(HttpServletRequest request, SparqlRequest asked) {
        return request.getMethod().equals("GET")
                && asked.format().isEmpty()
                && asked.defaultGraphs().isEmpty()
                && asked.namedGraphs().isEmpty()
                && Format.isPageAsked(accept(request));
    }

    private static void toEditor(Optional<String> query, HttpServletResponse response) {
        String question = query.map(text -> "?query=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .orElse("");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/query" + question);
    }

    private static List<Format> offer(Query query) {
        return query.isSelectType() || query.isAskType() ? Format.RESULTS : Format.TRIPLES;
    }

    private static Optional<String> accept(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Accept"));
    }

    /** The graphs of the request replace those of the query, as the protocol wants it. */
    private static void describeDataset(Query query, SparqlRequest asked) {
        if (!asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty()) {
            query.getGraphURIs().clear();
            query.getNamedGraphURIs().clear();
            asked.defaultGraphs().forEach(query::addGraphURI);
            asked.namedGraphs().forEach(query::addNamedGraphURI);
        }
    }

    private Optional<Tag> answer(
            Judged judged, SparqlRequest asked, Format format, HttpServletRequest request, Buffer buffer) {
        List<String> parts = List.of(
                judged.query().serialize(),
                String.valueOf(asked.defaultGraphs()),
                String.valueOf(asked.namedGraphs()),
                format.type());
        return guard.inTurn(() -> dataset.calculateRead(() -> {
            Optional<Tag> tag = judged.steady() ? Optional.of(Tag.of(dataset, parts)) : Optional.empty();
            if (tag.isEmpty() || !tag.get().isKnownTo(request)) {
                run(judged.query(), asked, format, buffer);
            }
            return tag;
        }));
    }

    private void run(Query query, SparqlRequest asked, Format format, Buffer buffer) {
        try (QueryExec running = guard.prepare(query, dataset, asked.time())) {
            new Answer(query, format, guard.limits()).write(running, buffer);
        } catch (QueryCancelledException reason) {
            throw guard.cancelled(reason);
        } catch (JenaException wrong) { // such as a predicate that RDF/XML cannot write
            throw new Refusal(new Problem(422, "Query cannot be answered", String.valueOf(wrong.getMessage())));
        } catch (StackOverflowError deep) {
            throw Refusal.badRequest("Query too deep", "The query nests too deeply to be run.");
        } catch (OutOfMemoryError full) {
            throw new Refusal(new Problem(503, "Memory limit", "The query needs more memory than there is."));
        }
    }
}
