package attest.loader.model;

import java.util.Optional;

/**
 * A mention that was taken for the same as another, of this document or of another one, told so that a person can judge and undo it.
 *
 * @param mention words of this document
 * @param with the other words; none where only the authority knows what is meant
 * @param step rule, score and the words of both
 * @param reason what the two have in common, in plain words
 */
public record Merge(Mention mention, Optional<Passage> with, MergeStep step, String reason) {
    /**
     * Words of any document.
     *
     * @param document the one in which they stand
     * @param span where
     */
    public record Passage(Document document, Span span) {}

    public Merge {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a merge needs its reason, so that a person can judge it");
        }
    }
}
