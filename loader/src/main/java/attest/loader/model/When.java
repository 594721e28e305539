package attest.loader.model;

import java.util.Optional;

/**
 * The time of a claim, an event or a publication.
 *
 * @param edtf the date or interval as EDTF (ISO 8601-2), where the passage words one
 * @param bounds the four days that follow from it; always there
 * @param words the words for the time, as printed
 * @param basis what the date rests on
 */
public record When(Optional<String> edtf, Bounds bounds, Optional<String> words, DateBasis basis) {
    public static final When UNKNOWN = new When(Optional.empty(), Bounds.UNKNOWN, Optional.empty(), DateBasis.INFERRED);
}
