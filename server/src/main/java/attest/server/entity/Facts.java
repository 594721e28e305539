package attest.server.entity;

import attest.server.store.Names;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** What all named graphs together say of a node, in an order that never changes. */
final class Facts {
    static final Comparator<Node> ORDER = Comparator.comparing(NodeFmtLib::strNT);

    private final DatasetGraph data;

    Facts(DatasetGraph data) {
        this.data = data;
    }

    List<Quad> about(Node subject) {
        return data.stream(Node.ANY, subject, Node.ANY, Node.ANY).toList();
    }

    List<Quad> pointingAt(Node object) {
        return data.stream(Node.ANY, Node.ANY, Node.ANY, object).toList();
    }

    List<Node> all(Node subject, Node property) {
        return data.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    Optional<Node> one(Node subject, Node property) {
        return all(subject, property).stream().findFirst();
    }

    Optional<Node> one(Node subject, String term) {
        return one(subject, Names.term(term));
    }

    Optional<String> text(Node subject, String term) {
        return one(subject, term).map(Facts::text);
    }

    List<Node> subjects(Node property, Node object) {
        return data.stream(Node.ANY, Node.ANY, property, object)
                .map(Quad::getSubject)
                .distinct()
                .sorted(ORDER)
                .toList();
    }

    boolean has(Node subject, Node property, Node object) {
        return data.contains(Node.ANY, subject, property, object);
    }

    boolean isA(Node subject, String type) {
        return has(subject, RDF.type.asNode(), Names.term(type));
    }

    /** The words for a node: its label, in English where there is one, else its title, else the end of its IRI. */
    String label(Node node) {
        return node.isURI() ? name(node).orElseGet(() -> node.getURI().replaceFirst(".*[/#](?=.)", "")) : text(node);
    }

    /** Its label, or else its title, which is the words of its author and stands in quotation marks. */
    Optional<String> name(Node node) {
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

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
