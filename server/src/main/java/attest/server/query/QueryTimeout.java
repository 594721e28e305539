package attest.server.query;

/** A saved query was stopped, for it took longer than its header allows. */
public final class QueryTimeout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    QueryTimeout(SavedQuery query, Throwable cause) {
        super(
                "The query %s took longer than its %d s: give narrower values."
                        .formatted(query.id(), query.header().timeout()),
                cause);
    }
}
