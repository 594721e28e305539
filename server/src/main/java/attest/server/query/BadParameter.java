package attest.server.query;

import java.util.Locale;

/** A value that a saved query cannot take: which parameter, what was expected, what was given, what to do. */
public final class BadParameter extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** What is wrong; the word stands in {@code error:} of a test and in the type of a problem over HTTP. */
    public enum Reason {
        UNKNOWN_PARAMETER,
        BAD_PARAMETER,
        MISSING_PARAMETER,
        TOO_MANY_VALUES;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;
    private final String name;
    private final String expected;
    private final String got;

    /** Composes the message of its parts; {@code expected} names the values that are known, if they can be listed. */
    public BadParameter(Reason reason, String name, String expected, String got, String advice) {
        super("parameter %s: expected %s, got %s; %s".formatted(name, expected, got, advice));
        this.reason = reason;
        this.name = name;
        this.expected = expected;
        this.got = got;
    }

    static BadParameter value(String name, String expected, String got) {
        return new BadParameter(
                Reason.BAD_PARAMETER, name, expected, "'" + got + "'", "give another value or leave it out");
    }

    public Reason reason() {
        return reason;
    }

    public String name() {
        return name;
    }

    public String expected() {
        return expected;
    }

    public String got() {
        return got;
    }
}
