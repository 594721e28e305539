package attest.server.sparql;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /graphs}: the graph store protocol for reading. {@code ?default} is the union of all graphs, as for queries. */
public final class GraphsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;

    public GraphsServlet(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> graph = Optional.ofNullable(request.getParameter("graph"));
        boolean union = request.getParameter("default") != null;
        if (graph.isPresent() && union) {
            throw Refusal.badRequest("Two graphs asked for", "Give either graph=IRI or default.");
        }
        boolean all = graph.isEmpty() && !union;
        Format format = Format.choose(
                all ? Format.QUADS : Format.TRIPLES,
                Optional.ofNullable(request.getHeader("Accept")),
                Optional.ofNullable(request.getParameter("format")));
        dataset.begin(ReadWrite.READ);
        try {
            send(graph, all, format, request, response);
        } finally {
            dataset.end();
        }
    }

    private void send(
            Optional<String> name, boolean all, Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Tag tag = Tag.of(dataset, List.of(name.orElse(all ? "all" : "default"), format.type()));
        response.setHeader("Vary", "Accept, Accept-Encoding");
        Optional<Graph> graph =
                all ? Optional.empty() : Optional.of(name.map(this::named).orElseGet(dataset::getUnionGraph));
        if (tag.settles(request, response)) {
            return;
        }
        response.setContentType(format.contentType());
        OutputStream out = response.getOutputStream();
        if (graph.isPresent()) {
            RDFWriter.source(graph.get()).lang(format.lang()).output(out);
        } else {
            RDFWriter.source(dataset).lang(format.lang()).output(out);
        }
    }

    private Graph named(String iri) {
        Node name = NodeFactory.createURI(iri);
        if (!dataset.containsGraph(name)) {
            throw new Refusal(new Problem(404, "No such graph", "The store holds no graph of this name."));
        }
        return dataset.getGraph(name);
    }
}
