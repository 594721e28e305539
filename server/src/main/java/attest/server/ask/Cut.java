package attest.server.ask;

import attest.server.store.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/** What a scope takes out of a state of the data: claims with their voices, mentions, affiliations and merges. */
final class Cut {
    private static final Node REJECTED = NodeFactory.createURI(Names.VOCAB + "rejected");
    private static final Node ACCEPTED = NodeFactory.createURI(Names.VOCAB + "accepted");

    private final Known known;
    private final Removable removable;
    private final Set<Node> gone = new HashSet<>();
    private final List<Split> splits = new ArrayList<>();

    /** A cut out of the state that a graph shows, derived statements included. */
    Cut(Known known, Removable removable) {
        this.known = known;
        this.removable = removable;
    }

    Cut without(Scope scope) {
        scope.without().forEach(iri -> leaveOut(NodeFactory.createURI(iri)));
        switch (scope.review()) {
            case ALL -> {}
            case UNREJECTED -> claims(REJECTED::equals);
            case ACCEPTED -> claims(status -> !ACCEPTED.equals(status));
        }
        return this;
    }

    private void leaveOut(Node iri) {
        switch (removable.kind(iri)) {
            case SOURCE -> removable.documents(iri).forEach(this::document);
            case CITED ->
                known.subjects(Known.SAID_IN, iri)
                        .flatMap(voice -> known.subjects(Known.ATTRIBUTION, voice))
                        .forEach(this::claim);
            case FAMILY ->
                known.subjects(Known.FAMILY, iri)
                        .filter(thing -> known.isA(thing, Known.CLAIM))
                        .forEach(this::claim);
            case AFFILIATION -> gone.add(iri);
            case MERGE -> splits.add(removable.split(iri));
        }
    }

    /** Claims whose status is such, and mentions that a review rejected. */
    private void claims(Predicate<Node> unwanted) {
        known.all(Known.CLAIM)
                .filter(claim -> known.objects(claim, Known.REVIEW_STATUS).anyMatch(unwanted))
                .forEach(this::claim);
        known.subjects(Known.REVIEW_STATUS, REJECTED)
                .filter(thing -> known.isA(thing, Known.MENTION))
                .forEach(gone::add);
    }

    private void document(Node source) {
        known.subjects(Known.SOURCE, source).forEach(this::claim);
    }

    /** A claim with its voices, or a mention, which has none. */
    private void claim(Node claim) {
        gone.add(claim);
        known.objects(claim, Known.ATTRIBUTION).forEach(gone::add);
    }

    /** What is left of the stated triples; nothing derived is in it. */
    Graph of(Iterable<Triple> stated) {
        Graph left = GraphFactory.createDefaultGraph();
        for (Triple triple : stated) {
            if (!gone.contains(triple.getSubject())) {
                Triple split = triple;
                for (Split each : splits) {
                    split = each.apply(split);
                }
                left.add(split);
            }
        }
        splits.forEach(split -> split.describe(left));
        return left;
    }
}
