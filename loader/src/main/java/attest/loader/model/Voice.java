package attest.loader.model;

import java.util.Optional;

/**
 * One step of the chain of voices through which a claim reaches us.
 *
 * @param level 0 for the document, 1 for whom it reports, 2 for whom that one reports
 * @param speaker who speaks; empty at level 0 (the document's publisher) and for a voice that the text leaves open
 * @param stance what this voice does with the content
 * @param verb the reporting verb as printed
 * @param saidIn the earlier text or recording that this step cites
 * @param quote the words that say who speaks
 */
public record Voice(
        int level,
        Optional<Mention> speaker,
        Stance stance,
        Optional<String> verb,
        Optional<Mention> saidIn,
        Optional<Span> quote) {

    public Voice {
        if (level < 0) {
            throw new IllegalArgumentException("levels start at 0, but this is " + level);
        }
    }

    /** The document's own voice. */
    public static Voice document(Stance stance) {
        return new Voice(0, Optional.empty(), stance, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
