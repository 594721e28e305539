package attest.loader.model;

import java.util.List;

/**
 * What was read out of one document.
 *
 * @param document the document
 * @param mentions all mentions of entities, those without a claim too, in order
 * @param claims all claims, in order of their quotations
 */
public record Extraction(Document document, List<Mention> mentions, List<Claim> claims) {
    public Extraction {
        mentions = List.copyOf(mentions);
        claims = List.copyOf(claims);
    }
}
