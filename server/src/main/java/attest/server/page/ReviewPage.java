package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * The queue of claims, one at a time.
 *
 * @param reviewer who signed in
 * @param item the claim; empty when there is none left
 * @param filters which claims are shown
 * @param sources those that can be chosen: the id as address, the title as label
 * @param alone whether this claim was asked for, and the queue does not go on after it
 * @param note what came of the last decision, empty at first
 */
public record ReviewPage(
        String reviewer, Optional<Item> item, ReviewFilters filters, List<Ref> sources, boolean alone, String note) {
    public ReviewPage {
        sources = List.copyOf(sources);
    }

    /**
     * A claim with its passage.
     *
     * @param iri of the claim
     * @param before the text before its words
     * @param after the text after them
     * @param read how it was read
     * @param decisions what persons decided on it before
     * @param decidable whether its corpus is known, so that a decision can be kept
     */
    public record Item(
            String iri,
            ClaimLine claim,
            String before,
            String after,
            List<Detail> read,
            List<String> decisions,
            boolean decidable) {
        public Item {
            read = List.copyOf(read);
            decisions = List.copyOf(decisions);
        }
    }
}
