package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * The queue of entities that nobody has recognised yet, one at a time.
 *
 * @param item the entity; empty when there is none left
 * @param note what came of the last decision, empty at first
 * @param progress how far reading the texts again has come, empty when nothing is read
 */
public record IdentityPage(String reviewer, Optional<Item> item, String note, String progress) {
    /**
     * An entity with those that it may be.
     *
     * @param iri of the entity
     * @param kind person, organization ...
     * @param spelled the words that stand for it, with their source
     * @param candidates known entities of a like name
     */
    public record Item(
            String iri, String kind, Ref entity, List<String> spelled, List<Candidate> candidates, boolean decidable) {
        public Item {
            spelled = List.copyOf(spelled);
            candidates = List.copyOf(candidates);
        }
    }

    /** A known entity, and why it may be the one. */
    public record Candidate(String iri, Ref entity, String why) {}
}
