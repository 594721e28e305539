package attest.server.gallery;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.Ref;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** Whether what a claim says is denied by some, or cannot hold together with what others say. */
record Contested(Facts facts, Addresses addresses) {
    /** The contested proposition behind these claims, under the words for how it is contested. */
    Optional<Ref> of(List<Node> claims) {
        return claims.stream()
                .flatMap(claim -> facts.all(claim, "proposition").stream())
                .flatMap(proposition -> mark(proposition).stream())
                .findFirst();
    }

    private Optional<Ref> mark(Node proposition) {
        if (!facts.all(proposition, "conflictsWith").isEmpty()) {
            return Optional.of(new Ref("others say otherwise", Optional.of(addresses.path(proposition))));
        }
        boolean both = facts.count(proposition, "denyClaims") > 0 && facts.count(proposition, "supportClaims") > 0;
        return both
                ? Optional.of(new Ref("said and denied", Optional.of(addresses.path(proposition))))
                : Optional.empty();
    }
}
