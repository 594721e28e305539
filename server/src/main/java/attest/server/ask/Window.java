package attest.server.ask;

/**
 * A page of rows.
 *
 * @param page from 1
 * @param size rows on a page, 1 to 1,000
 */
public record Window(int page, int size) {
    public static final int LARGEST = 1_000;

    public Window {
        if (page < 1 || size < 1 || size > LARGEST) {
            throw new IllegalArgumentException("expected a page from 1 with 1 to " + LARGEST + " rows, got page " + page
                    + " with " + size + "; give other numbers");
        }
    }

    /** Rows before this page. */
    long offset() {
        return (page - 1L) * size;
    }
}
