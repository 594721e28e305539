package attest.linker.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A date as precisely as it is known: a day somewhere between two bounds. A year is its first and its last day.
 *
 * @param earliest the first day that it can be
 * @param latest the last day that it can be; not before the first
 */
public record Dates(LocalDate earliest, LocalDate latest) {
    /** Stands for a first day that is unknown. */
    public static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    /** Stands for a last day that is unknown, or that has not come. */
    public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

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

    /** How many days lie between the bounds; 0 for one day. */
    public long days() {
        return ChronoUnit.DAYS.between(earliest, latest);
    }

    /** In plain English, such as {@code between 1961-01-01 and 1961-12-31}. */
    public String words() {
        return earliest.equals(latest) ? earliest.toString() : "between " + earliest + " and " + latest;
    }
}
