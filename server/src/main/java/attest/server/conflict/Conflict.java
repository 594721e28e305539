package attest.server.conflict;

import java.util.List;
import org.apache.jena.graph.Node;

/**
 * Contents that cannot hold together.
 *
 * @param path its address, the same in every data version
 * @param contents the propositions; one only where it is said and denied
 * @param claims how many claims stand on all sides
 * @param families how many families speak on all sides
 * @param newest when the last of their sources was published, as EDTF; empty if not known
 */
record Conflict(Kind kind, String path, List<Node> contents, int claims, int families, String newest) {
    Conflict {
        contents = List.copyOf(contents);
    }
}
