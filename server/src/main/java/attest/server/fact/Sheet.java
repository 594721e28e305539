package attest.server.fact;

import java.util.List;
import org.apache.jena.graph.Node;

/** All that is said of one node, whatever it is called. */
public interface Sheet {
    boolean isEmpty();

    /** The values of a property, in no order; one that several graphs state stands as often. */
    List<Node> values(Node property);
}
