package attest.server.store;

import java.util.OptionalInt;
import org.apache.jena.query.QueryCancelledException;

/**
 * A text query that the index does not answer; the message says what it takes instead. It ends the query: the engine takes
 * any other exception inside a FILTER for "does not hold".
 */
public final class BadWords extends QueryCancelledException {
    private static final long serialVersionUID = 1L;

    private final String message;
    private final int position;

    BadWords(String message) {
        this(message, 0);
    }

    BadWords(String message, int position) {
        this.message = message;
        this.position = position;
    }

    @Override
    public String getMessage() {
        return message;
    }

    /** The character of the text query that is meant, from 1. */
    public OptionalInt position() {
        return position > 0 ? OptionalInt.of(position) : OptionalInt.empty();
    }
}
