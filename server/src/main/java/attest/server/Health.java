package attest.server;

import attest.server.store.Names;
import attest.server.store.Store;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** {@code /health}: that the server lives, and what it serves. */
final class Health extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient DatasetGraph dataset;
    /** Counting reads the whole index of types, so it is done once a version. */
    private transient volatile Map<String, Object> last = Map.of();

    Health(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        JSON.writeValue(response.getOutputStream(), dataset.calculateRead(this::state));
    }

    private Map<String, Object> state() {
        String version = Store.version(dataset);
        if (!version.equals(last.get("dataVersion"))) {
            Map<String, Object> state = new LinkedHashMap<>();
            state.put("status", "ok");
            state.put("dataVersion", version);
            state.put("graphs", Iter.count(dataset.listGraphNodes()));
            state.put("sources", Iter.count(dataset.find(Node.ANY, Node.ANY, Names.term("textHash"), Node.ANY)));
            state.put("claims", count("Claim"));
            state.put("mentions", count("Mention"));
            last = state;
        }
        return last;
    }

    private long count(String type) {
        return Iter.count(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Names.term(type)));
    }
}
