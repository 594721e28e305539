package attest.server.page;

import java.util.List;
import java.util.Optional;

/**
 * The start page: what is here, and how to ask.
 *
 * @param period in which the texts were published; empty if not known
 * @param version hash of the data
 * @param lastReview when the newest decision was made
 * @param gaps what is known to be missing, a sentence each
 * @param shelves saved queries by what they are about
 */
public record HomePage(
        List<Count> counts,
        List<Count> publishers,
        String period,
        String version,
        Optional<String> lastReview,
        List<String> gaps,
        List<Shelf> shelves,
        List<ConflictLine> conflicts) {
    /** How many of something. */
    public record Count(Ref what, long count) {}

    /** Saved queries about one subject, by their questions. */
    public record Shelf(String heading, List<Ref> entries) {
        public Shelf {
            entries = List.copyOf(entries);
        }
    }

    public HomePage {
        counts = List.copyOf(counts);
        publishers = List.copyOf(publishers);
        gaps = List.copyOf(gaps);
        shelves = List.copyOf(shelves);
        conflicts = List.copyOf(conflicts);
    }
}
