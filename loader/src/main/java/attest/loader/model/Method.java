package attest.loader.model;

/** How a claim or a mention was found. */
public enum Method {
    /** Read out by a person. */
    MANUAL("manual"),
    /** Found by a rule or the gazetteer. */
    RULE("rule"),
    /** Found by a statistical model. */
    MODEL("model");

    private final String term;

    Method(String term) {
        this.term = term;
    }

    /** The local name in the vocabulary v:. */
    public String term() {
        return term;
    }
}
