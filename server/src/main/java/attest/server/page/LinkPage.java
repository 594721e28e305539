package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * The queue of proposed links to Wikidata, one entity at a time.
 *
 * @param item the entity; empty when there is none left
 * @param note what came of the last decision, empty at first
 * @param show which are shown: open, unsure or linked
 * @param about the entity that was asked for, the end of its address; empty when the next one was
 * @param after the entity after which to go on
 * @param open how many wait for a decision
 * @param proposed whether {@code attest link} has been run
 */
public record LinkPage(
        String reviewer,
        Optional<Item> item,
        String note,
        String show,
        String about,
        String after,
        long open,
        boolean proposed) {
    /**
     * An entity of ours beside the items that it may be.
     *
     * @param path the end of its address
     * @param reason why it is asked
     * @param names those by which it was looked for
     * @param posts offices that it is said to have held
     * @param said what sources say of it, each with its source
     * @param decisions what persons decided before
     * @param decidable whether its corpus is known, so that a decision can be kept
     */
    public record Item(
            String iri,
            String path,
            String kind,
            Ref entity,
            String reason,
            List<String> names,
            List<String> posts,
            List<String> said,
            List<Candidate> candidates,
            List<String> decisions,
            boolean decidable) {
        public Item {
            names = List.copyOf(names);
            posts = List.copyOf(posts);
            said = List.copyOf(said);
            candidates = List.copyOf(candidates);
            decisions = List.copyOf(decisions);
        }
    }

    /**
     * An item, in the words of Wikidata.
     *
     * @param iri of the item
     * @param score from 0 to 1
     */
    public record Candidate(
            String iri,
            Ref item,
            String description,
            String score,
            List<String> names,
            List<String> facts,
            List<Compared> features) {
        public Candidate {
            names = List.copyOf(names);
            facts = List.copyOf(facts);
            features = List.copyOf(features);
        }
    }

    /**
     * What was compared.
     *
     * @param kind of the badge: says, denies, or nothing where it speaks neither for nor against the item
     */
    public record Compared(String name, String value, String why, String kind) {}
}
