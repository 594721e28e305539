package attest.app.query;

/** Exit codes, as {@code attest query} gives them; 2, for a command line that does not fit, is picocli's own. */
final class ExitCode {
    static final int FINE = 0;
    /** Something is wrong with a query, a test or the data. */
    static final int FOUND_WRONG = 1;
    /** A value that does not fit. */
    static final int MISUSED = 2;
    /** Time ran out; what else stops a command is told by whoever runs it, with the same code. */
    static final int FAILED = 3;

    private ExitCode() {}
}
