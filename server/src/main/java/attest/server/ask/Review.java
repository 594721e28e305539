package attest.server.ask;

import java.util.Locale;

/** Which claims count, by what their reviews come to. */
public enum Review {
    /** All of them. */
    ALL,
    /** Those that no review rejected. */
    UNREJECTED,
    /** Only those that a review accepted. */
    ACCEPTED;

    /** The word for it in an address or on the command line. */
    public String word() {
        return this == UNREJECTED ? "unreviewed" : name().toLowerCase(Locale.ROOT);
    }
}
