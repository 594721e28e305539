package attest.loader.rdf;

import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Iri;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The claims of a document without repetition: two rules that read the same out of the same words make one claim. */
final class ClaimSet {
    /** Of equal claims, the one of a person first, then the surest, then by rule. */
    private static final Comparator<Claim> BEST = Comparator.comparing(Claim::method)
            .thenComparing(Claim::confidence, Comparator.reverseOrder())
            .thenComparing(Claim::rule)
            .thenComparing(Claim::toString);

    private final Iris iris;
    private final Document document;

    ClaimSet(Iris iris, Document document) {
        this.iris = iris;
        this.document = document;
    }

    Collection<Claim> of(List<Claim> claims) {
        Map<Iri, Claim> byIri = new TreeMap<>();
        claims.stream().sorted(BEST).forEach(claim -> byIri.merge(iris.claim(document, claim), claim, this::same));
        return byIri.values();
    }

    private Claim same(Claim one, Claim other) {
        String first = Iris.key(document, one);
        String second = Iris.key(document, other);
        if (!first.equals(second)) {
            throw new ClaimCollision(iris.claim(document, one), first, second);
        }
        return one;
    }
}
