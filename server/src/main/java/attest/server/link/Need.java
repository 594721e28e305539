package attest.server.link;

/** Why a person must decide, the most urgent first: what may already stand wrong comes before what is only not found yet. */
public enum Need {
    /** An id that somebody named leads to another item now. */
    MOVED("the named item moved"),
    /** The item is the best one of several of ours. */
    SHARED("one item, several of ours"),
    /** Something speaks against the best item. */
    CONTRADICTED("something contradicts"),
    /** Several items may be meant. */
    SEVERAL("several items"),
    /** One item may be meant, and too little speaks for it. */
    UNSUPPORTED("too little speaks for it");

    private final String words;

    Need(String words) {
        this.words = words;
    }

    /** As the queue says it. */
    public String words() {
        return words;
    }
}
