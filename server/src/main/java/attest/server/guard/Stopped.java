package attest.server.guard;

import attest.server.store.BadWords;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.query.QueryCancelledException;

/**
 * Ends a query that runs with a refusal. The engine takes any other exception inside a FILTER for "does not hold", so that
 * an answer would be empty where nobody could be asked.
 */
public final class Stopped extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public Stopped(Refusal refusal) {
        this.refusal = refusal;
    }

    /** Why a query was ended, unless it only took too long. */
    public static Optional<Refusal> refusal(QueryCancelledException ended) {
        return ended instanceof BadWords words
                ? Optional.of(words(words))
                : Optional.of(ended).filter(Stopped.class::isInstance).map(stopped -> ((Stopped) stopped).refusal);
    }

    private static Refusal words(BadWords wrong) {
        Map<String, Object> place = wrong.position().isPresent()
                ? Map.of("position", wrong.position().getAsInt())
                : Map.of();
        return new Refusal(new Problem(400, "Text query not understood", wrong.getMessage(), place));
    }
}
