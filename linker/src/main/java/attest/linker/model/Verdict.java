package attest.linker.model;

/** What a person says about a subject and an item. */
public enum Verdict {
    /** They are the same thing. */
    SAME,
    /** They are not: the pair is never proposed again. */
    DIFFERENT,
    /** It cannot be told: the pair stays in review. */
    UNSURE,
    /** The subject has no item: it is not asked again. */
    NONE
}
