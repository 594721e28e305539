package attest.loader.model;

import java.time.LocalDate;

/**
 * The four days that bound a stretch of time whose ends are not known exactly (CIDOC CRM P82a, P81a, P81b, P82b).
 *
 * @param startEarliest the first day on which it can have begun
 * @param startLatest the last day on which it can have begun
 * @param endEarliest the first day on which it can have ended
 * @param endLatest the last day on which it can have ended
 */
public record Bounds(LocalDate startEarliest, LocalDate startLatest, LocalDate endEarliest, LocalDate endLatest) {
    /** Stands for "no lower bound known". */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);
    /** Stands for "no upper bound known". */
    public static final LocalDate END = LocalDate.of(9999, 12, 31);

    public static final Bounds UNKNOWN = new Bounds(BEGINNING, END, BEGINNING, END);

    public Bounds {
        requireOrder(startEarliest, startLatest, "startEarliest", "startLatest");
        requireOrder(endEarliest, endLatest, "endEarliest", "endLatest");
        requireOrder(startEarliest, endLatest, "startEarliest", "endLatest");
    }

    /** Something that happened within these days: it began and ended at unknown days between them. */
    public static Bounds within(LocalDate first, LocalDate last) {
        return new Bounds(first, last, first, last);
    }

    private static void requireOrder(LocalDate left, LocalDate right, String leftName, String rightName) {
        if (left.isAfter(right)) {
            throw new IllegalArgumentException(leftName + " " + left + " is after " + rightName + " " + right);
        }
    }
}
