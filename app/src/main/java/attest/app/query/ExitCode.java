package attest.app.query;

/** Exit codes, the same for all that {@code attest query} does. */
final class ExitCode {
    static final int FINE = 0;
    /** Something is wrong with a query, a test or the data. */
    static final int FOUND_WRONG = 1;
    /** The command line cannot be understood: a name or value that does not fit. */
    static final int USAGE = 2;
    /** The store or the folder of queries cannot be used, or time ran out. */
    static final int FAILED = 3;

    private ExitCode() {}
}
