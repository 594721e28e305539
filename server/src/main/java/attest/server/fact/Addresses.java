package attest.server.fact;

import attest.server.page.Ref;
import attest.server.store.Names;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** From the IRIs of the data to the addresses of this server, and back. */
public final class Addresses {
    private static final String HERE = "/data/";
    private static final String SITE = "https://w3id.org/attest/";

    private final String base;
    private final Facts facts;

    public Addresses(String base, Facts facts) {
        this.base = base;
        this.facts = facts;
    }

    public Node node(String path) {
        return NodeFactory.createURI(base + path);
    }

    /** The address without a suffix. */
    public String path(Node node) {
        return HERE + node.getURI().substring(base.length());
    }

    /** A word that leads to the thing, where it has an address; a digest is always called ours. */
    public Ref ref(Node node) {
        Optional<Node> original = facts.one(node, "digestOf");
        return new Ref(
                original.map(text -> "our digest of " + facts.label(text)).orElseGet(() -> words(node)), href(node));
    }

    /** Whether it was read in one text and matched with nothing else: then its address comes from that text. */
    public static boolean isProvisional(Node node) {
        return node.isURI() && node.getURI().matches(".*/p-[0-9a-f]{16}-\\d+");
    }

    /** Whether its address is that of a link between entities; told without reading it. */
    public static boolean isLink(Node node) {
        return node.isURI() && node.getURI().startsWith(Names.BASE + "link/");
    }

    /** A value for the query part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String words(Node node) {
        return isOurs(node) ? facts.label(node) : facts.name(node).orElse(Facts.text(node));
    }

    private boolean isOurs(Node node) {
        return node.isURI() && (node.getURI().startsWith(base) || node.getURI().startsWith(SITE));
    }

    private Optional<String> href(Node node) {
        String iri = node.isURI() ? node.getURI() : Facts.text(node);
        if (iri.startsWith(base)) {
            return Optional.of(HERE + iri.substring(base.length()));
        }
        if (iri.startsWith(Names.REL) || iri.startsWith(Names.VOCAB)) {
            return Optional.of("/" + iri.substring(SITE.length()));
        }
        return iri.matches("https?://\\S+") ? Optional.of(iri) : Optional.empty();
    }
}
