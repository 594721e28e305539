package attest.server.search;

import attest.server.store.Names;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;

/** What search must know of a thing beside the text in which it was found. */
final class Things {
    private final DatasetGraph dataset;

    Things(DatasetGraph dataset) {
        this.dataset = dataset;
    }

    /** The first part of its address below the data: person, claim ... */
    static String kind(String iri) {
        return iri.startsWith(Names.BASE) ? iri.substring(Names.BASE.length()).split("/", 2)[0] : "";
    }

    /** The index may already be a state further than this transaction, or still hold what is gone in it. */
    boolean exists(String iri) {
        return dataset.contains(Node.ANY, NodeFactory.createURI(iri), Node.ANY, Node.ANY);
    }

    /** Label or title, in English where there is one. */
    String label(String iri) {
        Node thing = NodeFactory.createURI(iri);
        return text(thing, RDFS.label.asNode())
                .or(() -> text(thing, DCTerms.title.asNode()))
                .orElse(iri);
    }

    /** The entity for which a mention stands. */
    Optional<String> meant(String mention) {
        return object(NodeFactory.createURI(mention), Names.term("refersTo"))
                .filter(Node::isURI)
                .map(Node::getURI);
    }

    String sourceTitle(String quoting) {
        return object(NodeFactory.createURI(quoting), Names.term("source"))
                .map(source -> label(source.getURI()))
                .orElse("a source");
    }

    /** A digest's words are ours and never pass for the publisher's. */
    String whoseWords(String claim) {
        Node node = NodeFactory.createURI(claim);
        boolean digest = object(node, Names.term("source"))
                .flatMap(source -> object(source, Names.term("digestOf")))
                .isPresent();
        String paragraph = text(node, Names.term("paragraph"))
                .map(number -> ", ¶" + number)
                .orElse("");
        return (digest ? "our digest of " : "words of ") + sourceTitle(claim) + paragraph;
    }

    private Optional<Node> object(Node subject, Node property) {
        return dataset.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .min(Comparator.comparing(Node::toString));
    }

    private Optional<String> text(Node subject, Node property) {
        return dataset.stream(Node.ANY, subject, property, Node.ANY)
                .map(Quad::getObject)
                .filter(Node::isLiteral)
                .min(Comparator.comparing(
                                (Node text) -> !text.getLiteralLanguage().startsWith("en"))
                        .thenComparing(Node::getLiteralLexicalForm))
                .map(Node::getLiteralLexicalForm);
    }
}
