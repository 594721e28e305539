package attest.loader.model;

import java.util.List;

/**
 * What was read out of one document.
 *
 * @param document the document
 * @param mentions all mentions of entities, those without a claim too, in order
 * @param claims all claims, in order of their quotations
 * @param references the pronouns for persons, also those that stand in no claim
 */
public record Extraction(Document document, List<Mention> mentions, List<Claim> claims, List<Reference> references) {
    public Extraction {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
        references = List.copyOf(references);
    }

    /** One of which no pronoun is told. */
    public Extraction(Document document, List<Mention> mentions, List<Claim> claims) {
        this(document, mentions, claims, List.of());
    }

    /** The same references, with other mentions and claims. */
    public Extraction with(List<Mention> others, List<Claim> stated) {
        return new Extraction(document, others, stated, references);
    }
}
