package attest.server.store;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/** Takes the statements of one graph of ours and refuses what no graph of ours may hold. */
final class OneGraph extends StreamRDFBase {
    private final Graph graph = GraphFactory.createDefaultGraph();
    private Node name;

    /** Null when the file was empty. */
    Node name() {
        return name;
    }

    Graph graph() {
        return graph;
    }

    @Override
    public void triple(Triple triple) {
        throw new Fault("a triple in the default graph, which must stay empty: " + NodeFmtLib.str(triple));
    }

    @Override
    public void quad(Quad quad) {
        if (quad.isDefaultGraph()) {
            triple(quad.asTriple());
        }
        checkName(quad.getGraph());
        checkTriple(quad.asTriple());
        name = quad.getGraph();
        graph.add(quad.asTriple());
    }

    private void checkName(Node found) {
        boolean ours = found.isURI() && found.getURI().startsWith(Names.GRAPHS);
        if (!ours || Stream.of(Names.SCHEMA, Names.DERIVED, Names.LEDGER).anyMatch(found::equals)) {
            throw new Fault("a graph that no file may write: " + NodeFmtLib.strNT(found));
        }
        if (name != null && !name.equals(found)) {
            throw new Fault("two graphs in one file: " + NodeFmtLib.strNT(name) + " and " + NodeFmtLib.strNT(found));
        }
    }

    private static void checkTriple(Triple triple) {
        if (triple.getSubject().isBlank() || triple.getObject().isBlank()) {
            throw new Fault("a blank node, where every node needs an IRI: " + NodeFmtLib.str(triple));
        }
        if (triple.getPredicate().getURI().startsWith(Names.REL)) {
            throw new Fault("a relation used as predicate, where only a claim may state it: " + NodeFmtLib.str(triple));
        }
    }

    /** Stops the parser. */
    static final class Fault extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Fault(String message) {
            super(message);
        }
    }
}
