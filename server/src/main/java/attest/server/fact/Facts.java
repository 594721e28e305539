package attest.server.fact;

import attest.server.store.Names;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * What all named graphs together say of a node, in an order that never changes. Lives no longer than one read
 * transaction: what was read of a node is kept, because a page asks for many values of few nodes.
 */
public final class Facts {
    /** By what they are, then by their signs. */
    public static final Comparator<Node> ORDER = Facts::compare;

    /** So many sheets are kept: more than a page reads, and few enough for who reads a whole corpus. */
    private static final int KEPT = 10_000;

    private final DatasetGraph data;
    private final Map<Node, Sheet> sheets = new HashMap<>();
    private Reading reading;

    public Facts(DatasetGraph data) {
        this.data = data;
    }

    public List<Quad> about(Node subject) {
        return data.stream(Node.ANY, subject, Node.ANY, Node.ANY).toList();
    }

    public List<Quad> pointingAt(Node object) {
        return data.stream(Node.ANY, Node.ANY, Node.ANY, object).toList();
    }

    /** Whether any graph says anything of it. */
    public boolean knows(Node subject) {
        return !sheet(subject).isEmpty();
    }

    public List<Node> all(Node subject, Node property) {
        List<Node> values = sheet(subject).values(property);
        return values.size() < 2
                ? values
                : values.stream().distinct().sorted(ORDER).toList();
    }

    public List<Node> all(Node subject, String term) {
        return all(subject, Names.term(term));
    }

    public Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    public Optional<Node> one(Node subject, String term) {
        return one(subject, Names.term(term));
    }

    public Optional<String> text(Node subject, String term) {
        return one(subject, term).map(Facts::text);
    }

    /** A whole number; 0 where there is none. */
    public int count(Node subject, String term) {
        return text(subject, term).map(Integer::valueOf).orElse(0);
    }

    /** What has this value, in an order that never changes. */
    public List<Node> subjects(Node property, Node object) {
        return subjects(Node.ANY, property, object).sorted(ORDER).toList();
    }

    /** What has this value in one graph, in no order. */
    public Stream<Node> subjects(Node graph, Node property, Node object) {
        return reading().subjects(graph, property, object);
    }

    /** What is said of each that has this value in one graph, without asking what it is called; in no order. */
    public Stream<Sheet> sheets(Node graph, Node property, Node object) {
        return reading().sheets(graph, property, object);
    }

    /** How many have this value in one graph. */
    public long number(Node graph, Node property, Node object) {
        return reading().count(graph, property, object);
    }

    /** What has any value of this property, in no order. */
    public Stream<Node> having(Node property) {
        return subjects(Node.ANY, property, Node.ANY);
    }

    public boolean has(Node subject, Node property, Node object) {
        return sheet(subject).values(property).contains(object);
    }

    public boolean isA(Node subject, String type) {
        return has(subject, RDF.type.asNode(), Names.term(type));
    }

    /** The words for a node: its label, in English where there is one, else its title, else the end of its IRI. */
    public String label(Node node) {
        return node.isURI() ? name(node).orElseGet(() -> localName(node)) : text(node);
    }

    /** The end of an IRI. */
    public static String localName(Node node) {
        String uri = node.getURI();
        int before = uri.length() - 2; // a sign at the very end ends no name
        return uri.substring(1 + Math.max(uri.lastIndexOf('/', before), uri.lastIndexOf('#', before)));
    }

    /** Its label, or else its title, which is the words of its author and stands in quotation marks. */
    public Optional<String> name(Node node) {
        return named(node, RDFS.label.asNode())
                .or(() -> named(node, DCTerms.title.asNode()).map(title -> "“" + title + "”"));
    }

    private Optional<String> named(Node node, Node property) {
        return all(node, property).stream()
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node label) -> !label.getLiteralLanguage().startsWith("en"))
                        .thenComparing(ORDER))
                .map(Facts::text);
    }

    /** Thousands of IRIs are put in order for a page: they are compared as they are. */
    private static int compare(Node one, Node other) {
        return one.isURI() && other.isURI()
                ? one.getURI().compareTo(other.getURI())
                : NodeFmtLib.strNT(one).compareTo(NodeFmtLib.strNT(other));
    }

    public static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }

    private Sheet sheet(Node subject) {
        if (sheets.size() > KEPT) {
            sheets.clear();
        }
        return sheets.computeIfAbsent(subject, reading()::sheet);
    }

    /** Found when something is read for the first time: only then a transaction must have begun. */
    private Reading reading() {
        if (reading == null) {
            reading = Reading.of(data);
        }
        return reading;
    }
}
