package attest.server.excerpt;

import attest.linker.item.Statement;
import attest.server.link.Verdicts;
import attest.server.store.Names;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The names that Wikidata's own RDF has ("Wikibase/Indexing/RDF Dump Format"), and the few that are minted here. */
final class Wikibase {
    static final String ONTOLOGY = "http://wikiba.se/ontology#";

    private static final String PROPERTY = "http://www.wikidata.org/prop/";

    private Wikibase() {}

    static Node term(String name) {
        return NodeFactory.createURI(ONTOLOGY + name);
    }

    static Node item(String id) {
        return NodeFactory.createURI(Verdicts.ITEMS + id);
    }

    /**
     * A property in one of its parts.
     *
     * @param part such as {@code statement/}, {@code qualifier/value/}; empty for the one that leads from an item to its statements
     */
    static Node property(String part, String id) {
        return NodeFactory.createURI(PROPERTY + part + id);
    }

    /** The address of a statement there; one without an id is named by what it says. */
    static Node statement(Statement statement) {
        return statement.id().isEmpty()
                ? minted(
                        "statement",
                        String.join(
                                " ",
                                statement.item(),
                                statement.property(),
                                statement.value().toString(),
                                statement.qualifiers().toString()))
                : NodeFactory.createURI(
                        Verdicts.ITEMS + "statement/" + statement.id().replace('$', '-'));
    }

    /** Times, references and unknown values have no address that could be worked out: the same content has the same name. */
    static Node minted(String kind, String content) {
        return NodeFactory.createURI(Names.BASE + "wikidata/" + kind + "/"
                + DigestUtils.sha256Hex(content).substring(0, 16));
    }
}
