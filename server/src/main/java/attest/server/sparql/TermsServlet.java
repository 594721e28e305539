package attest.server.sparql;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;

/** {@code /ns}, {@code /rel} and {@code /vocab}: a namespace of the ontology, or one term of it, as RDF. */
public final class TermsServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient DatasetGraph dataset;
    private final String namespace;

    /** Serves the terms whose IRI begins with this namespace. */
    public TermsServlet(DatasetGraph dataset, String namespace) {
        this.dataset = dataset;
        this.namespace = namespace;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String term = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        Format format = Format.choose(
                Format.TRIPLES,
                Optional.ofNullable(request.getHeader("Accept")).map(TermsServlet::orTurtle),
                Optional.ofNullable(request.getParameter("format")));
        response.setHeader("Vary", "Accept, Accept-Encoding");
        dataset.begin(ReadWrite.READ);
        try {
            send(term, format, request, response);
        } finally {
            dataset.end();
        }
    }

    private void send(String term, Format format, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Graph about = about(term);
        if (about.isEmpty()) {
            throw new Refusal(new Problem(404, "No such term", "The ontology knows no term of this name."));
        }
        if (!Tag.of(dataset, List.of(namespace, term, format.type())).settles(request, response)) {
            response.setContentType(format.contentType());
            RDFWriter.source(about).lang(format.lang()).output(response.getOutputStream());
        }
    }

    /** There is no page of the ontology yet: a browser gets Turtle. */
    private static String orTurtle(String accept) {
        return accept.contains("text/html") ? "text/turtle" : accept;
    }

    private Graph about(String term) {
        Graph about = GraphFactory.createDefaultGraph();
        about.getPrefixMapping()
                .setNsPrefix("", Names.NS)
                .setNsPrefix("rel", Names.REL)
                .setNsPrefix("v", Names.VOCAB)
                .setNsPrefix("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
                .setNsPrefix("owl", "http://www.w3.org/2002/07/owl#")
                .setNsPrefix("skos", "http://www.w3.org/2004/02/skos/core#");
        dataset.find(Names.SCHEMA, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> {
            if (isAsked(quad.getSubject(), term)) {
                about.add(quad.asTriple());
            }
        });
        return about;
    }

    private boolean isAsked(Node subject, String term) {
        return subject.isURI()
                && (term.isEmpty()
                        ? subject.getURI().startsWith(namespace)
                        : subject.getURI().equals(namespace + term));
    }
}
