package attest.server.giveback;

import attest.server.fact.Facts;
import attest.server.link.Verdicts;
import attest.server.store.Names;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.SKOS;

/** The accepted links: those that the store derived. */
final class Links {
    private static final Node MATCH = SKOS.exactMatch.asNode();

    private final Facts facts;

    Links(Facts facts) {
        this.facts = facts;
    }

    /** The one item of an entity; empty where it has none or several, or where two of ours have the same. */
    Optional<String> item(Node entity) {
        List<Node> items = facts.about(entity).stream()
                .filter(quad -> quad.getGraph().equals(Names.DERIVED)
                        && quad.getPredicate().equals(MATCH))
                .map(quad -> quad.getObject())
                .distinct()
                .toList();
        return items.size() == 1 && facts.number(Names.DERIVED, MATCH, items.get(0)) == 1
                ? items.stream()
                        .map(Node::toString)
                        .map(iri -> iri.substring(Verdicts.ITEMS.length()))
                        .findFirst()
                : Optional.empty();
    }
}
