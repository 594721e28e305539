package attest.server.store;

import java.util.Collection;
import java.util.List;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFmtLib;

/** Hashes of content: the same statements give the same hash, in whatever order they come. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(byte[] bytes) {
        return DigestUtils.sha256Hex(bytes);
    }

    /** Of parts in their order; a line break cannot stand in a hash or an IRI, so parts cannot run together. */
    static String of(Collection<String> parts) {
        return DigestUtils.sha256Hex(String.join("\n", parts));
    }

    /** Of a graph without blank nodes: SHA-256 over its sorted N-Triples lines. */
    static String of(Graph graph) {
        List<String> lines = graph.find().mapWith(Fingerprint::line).toList();
        return of(lines.stream().sorted().toList());
    }

    /** A statement as N-Triples. */
    static String line(Triple triple) {
        return NodeFmtLib.strNT(triple.getSubject())
                + " "
                + NodeFmtLib.strNT(triple.getPredicate())
                + " "
                + NodeFmtLib.strNT(triple.getObject())
                + " .";
    }
}
