package attest.loader.model;

/** What a date rests on. */
public enum DateBasis {
    /** Written out in the passage. */
    STATED("stated"),
    /** Counted from the day of publication: "last month", "current". */
    RELATIVE_TO_PUBLICATION("relativeToPublication"),
    /** Counted from an event or year told before: "at the time", "three years later". */
    RELATIVE_TO_EVENT("relativeToEvent"),
    /** Not worded at all: the bounds follow from tense or from the day of publication. */
    INFERRED("inferred");

    private final String term;

    DateBasis(String term) {
        this.term = term;
    }

    /** The local name in the vocabulary v:. */
    public String term() {
        return term;
    }
}
