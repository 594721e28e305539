package attest.loader.resolve;

import attest.loader.model.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is like one telling. Hundreds of texts tell the same of an event: what they tell is compared once. */
final class Neighbours {
    /** A telling that is like it, and how much. */
    record Neighbour(Told told, double score) {}

    private final Map<Told.Facts, Neighbour> mostAlike = new HashMap<>();
    private final Map<Document, List<Neighbour>> byDocument = new HashMap<>();

    Neighbours(List<Neighbour> all) {
        for (Neighbour one : all) {
            mostAlike.merge(one.told().facts(), one, (left, right) -> left.score() >= right.score() ? left : right);
            byDocument.merge(one.told().cluster().document(), List.of(one), (left, right) -> Stream.concat(
                            left.stream(), right.stream())
                    .toList());
        }
    }

    /** Whether none that is as much alike contradicts this one. */
    boolean allow(Told told, double score) {
        boolean otherFacts = mostAlike.values().stream()
                .anyMatch(other -> other.score() >= score
                        && told.facts().contradicts(other.told().facts()));
        boolean sameDocument = byDocument.get(told.cluster().document()).stream()
                .anyMatch(other -> other.score() >= score && !other.told().equals(told));
        return !otherFacts && !sameDocument;
    }
}
