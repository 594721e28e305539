package attest.loader.model;

/** What a voice does with the content of a claim (ontology note, section 3, decision 5). */
public enum Stance {
    /** States it as so; verbatim quotations are assertions of the one quoted. */
    ASSERTS("asserts"),
    /** Gives a number as an estimate. */
    ESTIMATES("estimates"),
    /** Hedges: may, seems, allegedly, accused of. */
    SUGGESTS("suggests"),
    /** Passes it on without endorsing it; only ever said of an outer voice. */
    REPORTS("reports"),
    /** Asks or doubts whether it is so. */
    QUESTIONS("questions"),
    /** Says that it is not so. */
    DENIES("denies");

    private final String term;

    Stance(String term) {
        this.term = term;
    }

    /** The local name in the vocabulary v:. */
    public String term() {
        return term;
    }
}
