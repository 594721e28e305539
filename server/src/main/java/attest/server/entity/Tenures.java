package attest.server.entity;

import attest.server.entity.Tenure.Dated;
import attest.server.fact.Addresses;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Who held an office when, or which offices somebody held when, each as sources date it. */
final class Tenures {
    /** So many are told, those with the widest support: a longer axis tells nothing. */
    static final int MOST = 60;

    private final Facts facts;
    private final Contents contents;

    Tenures(Facts facts, Addresses addresses) {
        this.facts = facts;
        contents = new Contents(facts, addresses);
    }

    /**
     * By the first day of whom or what they are about, and all of one together.
     *
     * @param held contents that say who held which office, the widest supported first
     * @param who whether holders are told, or offices: subject, object
     */
    List<Tenure> of(Collection<Node> held, String who) {
        List<Tenure> tenures = held.stream()
                .limit(MOST)
                .flatMap(content -> dated(content, who))
                .toList();
        Map<Node, LocalDate> first = tenures.stream()
                .collect(Collectors.toMap(
                        Tenure::who,
                        tenure -> tenure.bounds().first(),
                        (one, other) -> one.isBefore(other) ? one : other));
        return tenures.stream()
                .sorted(Comparator.comparing((Tenure tenure) -> first.get(tenure.who()))
                        .thenComparing(tenure -> facts.label(tenure.who()))
                        .thenComparing(tenure -> tenure.bounds().first())
                        .thenComparing(Tenure::content, Facts.ORDER))
                .limit(MOST)
                .toList();
    }

    private Stream<Tenure> dated(Node content, String who) {
        Map<Tenure.Bounds, List<Node>> byBounds = new LinkedHashMap<>();
        for (Node claim : contents.claims(content)) {
            if (counts(claim)) {
                byBounds.computeIfAbsent(Tenure.Bounds.of(facts, claim), bounds -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Dated> all = byBounds.entrySet().stream()
                .map(dated -> dated(dated.getKey(), dated.getValue()))
                .toList();
        return facts.one(content, who).stream().flatMap(held -> Tenure.apart(content, held, all).stream());
    }

    private static Dated dated(Tenure.Bounds bounds, List<Node> claims) {
        return new Dated(bounds, claims.stream().limit(Contents.FEW).toList(), claims.size());
    }

    private boolean counts(Node claim) {
        return !facts.one(claim, "stance").map(Facts::localName).equals(Optional.of("denies"))
                && !facts.one(claim, "reviewStatus").map(Facts::localName).equals(Optional.of("rejected"));
    }
}
