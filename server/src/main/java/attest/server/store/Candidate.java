package attest.server.store;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** A graph that waits at the gate. What fails is taken out of it, with all that makes no sense without it. */
record Candidate(Path file, Node name, Graph graph) {
    boolean isSource() {
        return name.getURI().startsWith(Names.SOURCE_GRAPHS);
    }

    /** The document that the graph is read from: the one source with a text. */
    Optional<Node> document() {
        return graph.find(null, Names.TEXT_HASH, null)
                .mapWith(Triple::getSubject)
                .nextOptional();
    }

    /** The words that a claim or mention quotes, empty when it has none. */
    String words(Node node) {
        return graph.find(node, Names.QUOTE, null)
                .mapWith(triple -> triple.getObject().getLiteralLexicalForm())
                .nextOptional()
                .orElse("");
    }

    /** The claim of an attribution; every other node stands for itself. */
    Node owner(Node node) {
        return graph.find(null, Names.ATTRIBUTION, node)
                .mapWith(Triple::getSubject)
                .nextOptional()
                .orElse(node);
    }

    /** Takes a node out with all that falls with it. */
    void drop(Node node) {
        fallingWith(node).forEach(each -> graph.remove(each, Node.ANY, Node.ANY));
    }

    /** The node, its attributions when it is a claim, and the claims and mentions that speak of it when it is an entity. */
    Set<Node> fallingWith(Node node) {
        Set<Node> gone = new LinkedHashSet<>();
        collect(owner(node), gone);
        return gone;
    }

    private void collect(Node node, Set<Node> gone) {
        if (!node.isURI() || !gone.add(node)) {
            return;
        }
        Stream<Node> parts = graph.find(node, Names.ATTRIBUTION, null).mapWith(Triple::getObject).toList().stream();
        Stream<Node> speakers = graph.find(null, null, node).mapWith(Triple::getSubject).toList().stream()
                .filter(this::speaks)
                .map(this::owner);
        Stream.concat(parts, speakers).forEach(each -> collect(each, gone));
    }

    /** Whether it is a claim, one of its voices, or a mention. */
    boolean speaks(Node node) {
        return Stream.of(Names.CLAIM, Names.MENTION, Names.ATTRIBUTION_CLASS)
                .anyMatch(type -> graph.contains(node, RDF.type.asNode(), type));
    }
}
