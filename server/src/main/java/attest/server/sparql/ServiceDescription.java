package attest.server.sparql;

import attest.server.store.Names;
import attest.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself when it is asked nothing. */
final class ServiceDescription {
    private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
    private static final String FORMATS = "http://www.w3.org/ns/formats/";
    private static final List<String> RESULT_FORMATS = List.of(
            "SPARQL_Results_JSON",
            "SPARQL_Results_XML",
            "SPARQL_Results_CSV",
            "SPARQL_Results_TSV",
            "Turtle",
            "N-Triples",
            "JSON-LD",
            "RDF_XML");
    private final DatasetGraph dataset;

    ServiceDescription(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> accept = Optional.ofNullable(request.getHeader("Accept"));
        Format format = Format.choose(Format.TRIPLES, accept, Optional.empty());
        response.setContentType(format.contentType());
        RDFWriter.source(graph(request.getRequestURL().toString()))
                .lang(format.lang())
                .output(response.getOutputStream());
    }

    private Graph graph(String address) {
        Node service = NodeFactory.createURI(address);
        Node data = NodeFactory.createURI(address + "#dataset");
        Graph graph = GraphFactory.createDefaultGraph();
        graph.getPrefixMapping().setNsPrefix("sd", SD).setNsPrefix("", Names.NS);
        graph.add(service, RDF.type.asNode(), sd("Service"));
        graph.add(service, sd("endpoint"), service);
        graph.add(service, sd("supportedLanguage"), sd("SPARQL11Query"));
        graph.add(service, sd("feature"), sd("UnionDefaultGraph"));
        RESULT_FORMATS.forEach(name -> graph.add(service, sd("resultFormat"), NodeFactory.createURI(FORMATS + name)));
        graph.add(service, sd("defaultDataset"), data);
        graph.add(data, RDF.type.asNode(), sd("Dataset"));
        graph.add(Triple.create(data, Names.DATA_VERSION, version()));
        return graph;
    }

    private Node version() {
        return NodeFactory.createLiteralString(dataset.calculateRead(() -> Store.version(dataset)));
    }

    private static Node sd(String name) {
        return NodeFactory.createURI(SD + name);
    }
}
