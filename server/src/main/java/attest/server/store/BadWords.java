package attest.server.store;

import java.util.OptionalInt;

/** A text query that the index does not answer; the message says what it takes instead. */
public final class BadWords extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int position;

    BadWords(String message) {
        this(message, 0);
    }

    BadWords(String message, int position) {
        super(message);
        this.position = position;
    }

    /** The character of the text query that is meant, from 1. */
    public OptionalInt position() {
        return position > 0 ? OptionalInt.of(position) : OptionalInt.empty();
    }
}
