package attest.server.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The IRIs that the server itself must know; everything else is read from the ontology. */
public final class Names {
    public static final String BASE = "https://w3id.org/attest/data/";
    public static final String NS = "https://w3id.org/attest/ns#";
    public static final String REL = "https://w3id.org/attest/rel/";
    public static final String VOCAB = "https://w3id.org/attest/vocab/";

    /** Ontology, relations and vocabulary. */
    public static final Node SCHEMA = graph("schema");
    /** What the derivations construct. */
    public static final Node DERIVED = graph("derived");
    /** Content hash of each graph and the data version. */
    public static final Node LEDGER = graph("store");

    /** Proposed ties of entities to items of Wikidata. */
    public static final Node LINKS = graph("links");

    static final String GRAPHS = BASE + "graph/";
    static final String SOURCE_GRAPHS = GRAPHS + "source/";
    static final String AUTHORITY_GRAPHS = GRAPHS + "authority/";

    static final Node CLAIM = term("Claim");
    static final Node MENTION = term("Mention");
    static final Node ATTRIBUTION_CLASS = term("Attribution");
    static final Node ATTRIBUTION = term("attribution");
    static final Node SOURCE_CLASS = term("Source");
    static final Node SOURCE = term("source");
    static final Node TEXT_HASH = term("textHash");
    static final Node QUOTE = term("quote");
    static final Node QUOTE_START = term("quoteStart");
    static final Node QUOTE_END = term("quoteEnd");
    static final Node CONTENT_HASH = term("contentHash");
    static final Node INPUT_HASH = term("inputHash");
    public static final Node DATA_VERSION = term("dataVersion");

    private Names() {}

    /** A term of the ontology's own namespace. */
    public static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    private static Node graph(String name) {
        return NodeFactory.createURI(BASE + "graph/" + name);
    }
}
