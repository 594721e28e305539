package attest.loader.time;

/** How a holding stands to the time of writing. */
public enum Status {
    /** Held on the day of publication. */
    CURRENT,
    /** Ended by the day of publication. */
    FORMER,
    /** Held at the time that is told of. */
    THEN,
    /** Begins after the day of publication. */
    FUTURE
}
