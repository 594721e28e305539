package attest.linker.model;

/** What sort of thing can be linked. */
public enum Kind {
    PERSON,
    OFFICE,
    ORGANIZATION,
    PLACE,
    EVENT
}
