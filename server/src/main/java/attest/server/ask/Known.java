package attest.server.ask;

import attest.server.store.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Short questions to a graph in the words of the ontology. */
record Known(Graph graph) {
    static final Node CLAIM = Names.term("Claim");
    static final Node MENTION = Names.term("Mention");
    static final Node ATTRIBUTION_CLASS = Names.term("Attribution");
    static final Node PROPOSITION_CLASS = Names.term("Proposition");
    static final Node SOURCE_CLASS = Names.term("Source");
    static final Node LINK = Names.term("Link");
    static final Node REVIEW = Names.term("Review");
    static final Node SOURCE = Names.term("source");
    static final Node TEXT_HASH = Names.term("textHash");
    static final Node DIGEST_OF = Names.term("digestOf");
    static final Node SAID_IN = Names.term("saidIn");
    static final Node FAMILY = Names.term("family");
    static final Node ATTRIBUTION = Names.term("attribution");
    static final Node PROPOSITION = Names.term("proposition");
    static final Node REVIEW_STATUS = Names.term("reviewStatus");
    static final Node REFERS_TO = Names.term("refersTo");
    static final Node AFFILIATED_WITH = Names.term("affiliatedWith");
    static final Node QUOTE_START = Names.term("quoteStart");
    static final Node QUOTE_END = Names.term("quoteEnd");
    static final Node DCT_TITLE = NodeFactory.createURI("http://purl.org/dc/terms/title");

    boolean isA(Node node, Node type) {
        return graph.contains(node, RDF.type.asNode(), type);
    }

    boolean has(Node subject, Node predicate, Node object) {
        return graph.contains(subject, predicate, object);
    }

    Stream<Node> all(Node type) {
        return subjects(RDF.type.asNode(), type);
    }

    Stream<Node> subjects(Node predicate, Node object) {
        return list(Node.ANY, predicate, object).map(Triple::getSubject);
    }

    Stream<Node> objects(Node subject, Node predicate) {
        return list(subject, predicate, Node.ANY).map(Triple::getObject);
    }

    /** The first value of a property that the ontology gives one value. */
    Optional<Node> value(Node subject, Node predicate) {
        return objects(subject, predicate).findFirst();
    }

    /** Where the words of a claim or mention begin or end. */
    int place(Node node, Node predicate) {
        return value(node, predicate)
                .map(number -> Integer.parseInt(number.getLiteralLexicalForm()))
                .orElse(-1);
    }

    /** A list and not an iterator, for the graph may be asked again while the answer is read. */
    Stream<Triple> list(Node subject, Node predicate, Node object) {
        List<Triple> found = graph.find(subject, predicate, object).toList();
        return found.stream();
    }
}
