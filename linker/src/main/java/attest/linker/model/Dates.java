package attest.linker.model;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date as precisely as it is known: a day somewhere between two bounds. A year is its first and its last day.
 *
 * @param earliest the first day that it can be
 * @param latest the last day that it can be; not before the first
 */
public record Dates(LocalDate earliest, LocalDate latest) {
    public Dates {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "a date between " + earliest + " and " + latest + ": give the earlier bound first");
        }
    }

    /** Whether both can be the same day. */
    public boolean meets(Dates other) {
        return !latest.isBefore(other.earliest) && !other.latest.isBefore(earliest);
    }
}
