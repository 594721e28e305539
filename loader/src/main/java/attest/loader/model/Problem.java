package attest.loader.model;

/**
 * Something wrong with the input, told so that a person can mend it.
 *
 * @param where file, and line or offset where there is one
 * @param message what was expected, what is there, what to do
 */
public record Problem(String where, String message) {
    @Override
    public String toString() {
        return where + ": " + message;
    }
}
