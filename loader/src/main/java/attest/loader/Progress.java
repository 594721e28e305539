package attest.loader;

/** Is told how far a load has come, so that a person who waits can see it; documents are read by several threads. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress SILENT = (name, number, all) -> {};

    /**
     * A document is about to be read for its claims.
     *
     * @param name its file's name
     * @param number which one it is, from 1
     * @param all how many there are
     */
    void document(String name, int number, int all);
}
