package attest.loader.rdf;

import attest.loader.model.Iri;

/** Two different claims of one document would have the same IRI, so that neither can be cited. */
public final class ClaimCollision extends RuntimeException {
    private static final long serialVersionUID = 1;

    ClaimCollision(Iri claim, String one, String other) {
        super("two different claims would both be " + claim + ": " + one + " and " + other
                + "; leave one of them out by a rejection in decisions.jsonl or by rewording the annotation");
    }
}
