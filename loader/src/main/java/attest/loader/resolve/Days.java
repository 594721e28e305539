package attest.loader.resolve;

import attest.loader.model.Bounds;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days within which an event fell, the first and the last. */
record Days(LocalDate first, LocalDate last) {
    /** What was done in the night is of two days. */
    private static final int NIGHT = 2;

    private static final int MONTH = 31;

    static Days of(Bounds bounds) {
        return new Days(bounds.startEarliest(), bounds.endLatest());
    }

    long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    boolean isDay() {
        return length() <= NIGHT;
    }

    boolean isWithinAMonth() {
        return length() <= MONTH;
    }

    boolean meet(Days other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    boolean within(Days other) {
        return !first.isBefore(other.first) && !last.isAfter(other.last);
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
