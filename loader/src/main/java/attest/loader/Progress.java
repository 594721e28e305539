package attest.loader;

/** Is told how far a load has come, so that a person who waits can see it; documents are read by several threads. */
@FunctionalInterface
public interface Progress {
    /** Nobody watches. */
    Progress SILENT = step -> {};

    /** A document is about to be read for its claims. */
    void document(Step step);

    /**
     * How far it is.
     *
     * @param name the name of the document's file
     * @param number which one it is, from 1
     * @param all how many there are to be read
     * @param read how many words were read before it, in documents that are done
     * @param left how many words are still to be read, this document's among them
     */
    record Step(String name, int number, int all, long read, long left) {}
}
