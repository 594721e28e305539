package attest.loader.read;

/** Reads one format of files. The seam for new formats: add one to the list in {@link Texts}. */
interface DocumentReader {
    /** Whether a file of this name is of the format. */
    boolean reads(String fileName);

    /** The most bytes of a file that is read. A book of a thousand pages has 3 MB; a larger text is a mistake. */
    default long mostBytes() {
        return 5L << 20;
    }

    /**
     * The text of a file.
     *
     * @throws Unreadable if the bytes are not of the format
     */
    RawText read(String fileName, byte[] bytes) throws Unreadable;
}
