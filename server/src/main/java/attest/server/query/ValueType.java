package attest.server.query;

import java.util.Locale;

/** The types of parameters and of columns. */
public enum ValueType {
    IRI,
    STRING,
    INTEGER,
    DECIMAL,
    BOOLEAN,
    DATE,
    /** A date or interval in EDTF; as a parameter {@code pWhen} it fills {@code ?pWhenEarliest} and {@code ?pWhenLatest}. */
    EDTF,
    /** One of a list of values, CURIEs or strings. */
    ENUM;

    /** The word as written in a header. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
