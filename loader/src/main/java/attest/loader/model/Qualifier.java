package attest.loader.model;

/** How the words bound a number (ontology note, section 6). */
public enum Qualifier {
    EXACT("exact"),
    ABOUT("about"),
    MORE_THAN("moreThan"),
    LESS_THAN("lessThan"),
    RANGE("range"),
    /** Words only, such as "thousands". */
    VAGUE("vague");

    private final String term;

    Qualifier(String term) {
        this.term = term;
    }

    /** The local name in the vocabulary v:. */
    public String term() {
        return term;
    }
}
