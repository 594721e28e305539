package attest.linker.model;

/** What becomes of a subject. */
public enum Outcome {
    /** Linked to the first candidate by rule, or by the judgement of a person. */
    AUTO,
    /** A person is asked. */
    REVIEW,
    /** Not linked; that may be because no item is known, and because a person said that there is none. */
    NONE
}
