package attest.server.ask;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;

/**
 * A merge taken back: what one text says of an entity is said of somebody else, who has the same description but no
 * affiliation.
 *
 * @param entity whom the texts were joined in
 * @param apart who stands for it in the one text
 * @param title of that text, for the label
 * @param speaking the claims, voices and mentions of the text
 */
record Split(Node entity, Node apart, String title, Set<Node> speaking) {
    Split {
        speaking = Set.copyOf(speaking);
    }

    static Split of(Known known, Node source, Node entity, Node apart) {
        Set<Node> speaking = new HashSet<>();
        known.subjects(Known.SOURCE, source).forEach(claim -> {
            speaking.add(claim);
            known.objects(claim, Known.ATTRIBUTION).forEach(speaking::add);
        });
        String title = known.value(source, Known.DCT_TITLE)
                .map(Node::getLiteralLexicalForm)
                .orElse(source.getURI());
        return new Split(entity, apart, title, speaking);
    }

    Triple apply(Triple triple) {
        return triple.getObject().equals(entity) && speaking.contains(triple.getSubject())
                ? Triple.create(triple.getSubject(), triple.getPredicate(), apart)
                : triple;
    }

    void describe(Graph graph) {
        for (Triple triple : graph.find(entity, Node.ANY, Node.ANY).toList()) {
            boolean label = triple.getPredicate().equals(RDFS.label.asNode());
            graph.add(apart, triple.getPredicate(), label ? label(triple.getObject()) : triple.getObject());
        }
    }

    private Node label(Node label) {
        return NodeFactory.createLiteralLang(
                "%s [as named in “%s”]".formatted(label.getLiteralLexicalForm(), title), label.getLiteralLanguage());
    }
}
