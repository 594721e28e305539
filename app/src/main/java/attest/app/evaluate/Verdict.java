package attest.app.evaluate;

/** What becomes of a claim of the graph, or of all that one rule made of one passage. */
enum Verdict {
    /** It is a claim of the gold. */
    RIGHT,
    /** Neither right nor wrong: it repeats a gold claim that was found already, only tells who speaks it, or is of an
     * optional type. */
    ASIDE,
    /** The gold does not have it. */
    WRONG
}
