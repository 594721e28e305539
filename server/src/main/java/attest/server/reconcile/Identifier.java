package attest.server.reconcile;

import attest.server.store.Names;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The identifier of a thing: its IRI without the identifier space, such as {@code person/mara-lind}. */
final class Identifier {
    private static final String FORM = "[a-z]+/[A-Za-z0-9._~-]{1,200}";

    private Identifier() {}

    /** Of a thing of ours; nothing for the things of others. */
    static Optional<String> of(Node thing) {
        return thing.isURI() && thing.getURI().startsWith(Names.BASE)
                ? Optional.of(thing.getURI().substring(Names.BASE.length()))
                : Optional.empty();
    }

    /** The thing that an identifier or an IRI names, whether or not it is known. */
    static Optional<Node> thing(String given) {
        String id = given.strip().replace(Names.BASE, "");
        return Optional.of(id)
                .filter(form -> form.matches(FORM))
                .map(form -> NodeFactory.createURI(Names.BASE + form))
                .filter(thing -> Type.ofThing(thing).isPresent());
    }
}
