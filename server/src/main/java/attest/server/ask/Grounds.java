package attest.server.ask;

import attest.server.store.Names;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Collects the claims that nodes of a solution hang on. */
final class Grounds {
    private final Known known;
    private final Set<Node> seen = new HashSet<>();
    private final Set<String> claims = new TreeSet<>();
    private final Set<Node> others = new HashSet<>();

    Grounds(Known known) {
        this.known = known;
    }

    /** Claims as they are, mentions by the claims about the same words; other nodes wait for {@link #claims()}. */
    void add(Node node) {
        if (!node.isURI() || !seen.add(node)) {
            return;
        }
        if (known.isA(node, Known.CLAIM)) {
            claims.add(node.getURI());
        } else if (known.isA(node, Known.MENTION)) {
            mention(node);
        } else {
            others.add(node);
        }
    }

    boolean isFull() {
        return claims.size() >= Evidence.MOST;
    }

    /** IRIs of claims; of mentions where no claim was read from their words. */
    Set<String> claims() {
        if (claims.isEmpty()) {
            others.stream().flatMap(this::behind).map(Node::getURI).forEach(claims::add);
        }
        return claims;
    }

    /** The claims of a voice, a proposition or a review. */
    private Stream<Node> behind(Node node) {
        if (known.isA(node, Known.ATTRIBUTION_CLASS)) {
            return known.subjects(Known.ATTRIBUTION, node);
        }
        if (known.isA(node, Known.PROPOSITION_CLASS)) {
            return known.subjects(Known.PROPOSITION, node);
        }
        return known.isA(node, Known.REVIEW)
                ? known.objects(node, Names.term("reviews")).filter(about -> known.isA(about, Known.CLAIM))
                : Stream.empty();
    }

    private void mention(Node mention) {
        int start = known.place(mention, Known.QUOTE_START);
        int end = known.place(mention, Known.QUOTE_END);
        Set<String> about = new TreeSet<>();
        known.objects(mention, Known.REFERS_TO)
                .flatMap(entity -> known.list(Node.ANY, Node.ANY, entity).map(triple -> triple.getSubject()))
                .filter(claim -> known.isA(claim, Known.CLAIM)
                        && known.objects(mention, Known.SOURCE)
                                .allMatch(source -> known.has(claim, Known.SOURCE, source))
                        && known.place(claim, Known.QUOTE_START) <= start
                        && known.place(claim, Known.QUOTE_END) >= end)
                .forEach(claim -> about.add(claim.getURI()));
        claims.addAll(about.isEmpty() ? Set.of(mention.getURI()) : about);
    }
}
