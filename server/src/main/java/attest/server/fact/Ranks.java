package attest.server.fact;

import attest.server.store.Names;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;

/** What the place of each proposition on a page depends on: read once for a data version, for a busy thing has thousands. */
public final class Ranks {
    private static final List<String> TERMS =
            List.of("predicate", "role", "subject", "object", "min", "max", "supportFamilies", "supportClaims");

    private static final Node[] NOTHING = new Node[TERMS.size()];

    private final Map<Node, Node[]> values = new HashMap<>();

    private Ranks() {}

    /** Of the state that the transaction in progress sees. */
    public static Ranks of(DatasetGraph data) {
        Ranks ranks = new Ranks();
        for (int term = 0; term < TERMS.size(); term++) {
            ranks.read(data, term);
        }
        return ranks;
    }

    private void read(DatasetGraph data, int term) {
        data.find(Names.DERIVED, Node.ANY, Names.term(TERMS.get(term)), Node.ANY)
                .forEachRemaining(
                        quad -> values.computeIfAbsent(quad.getSubject(), none -> new Node[TERMS.size()])[term] =
                                quad.getObject());
    }

    /** The one value that a proposition has of a term. */
    public Optional<Node> one(Node content, String term) {
        return Optional.ofNullable(values.getOrDefault(content, NOTHING)[TERMS.indexOf(term)]);
    }
}
