package attest.loader.time;

import attest.loader.model.Bounds;
import java.time.LocalDate;

/**
 * A date or interval in the Extended Date/Time Format, levels 0 and 1 (ISO 8601-2:2019), for the years 0001 to 9999
 * and without times of day.
 *
 * <p>Approximate ones are widened by one year, season or day either way; an approximate month stands for itself and the two after
 * it, so that {@code 2017-06~} is the middle of 2017. Winter begins in December of its year. An open end ({@code ..})
 * and an unknown one (nothing) bound alike: what is told lasted at least to the known end.
 *
 * @param text as written
 * @param bounds the four days that follow from it
 */
public record Edtf(String text, Bounds bounds) {

    /**
     * Reads a date or interval.
     *
     * @throws IllegalArgumentException if it is not one, telling at which character and what was expected
     */
    public static Edtf parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            EdtfDate date = EdtfDate.parse(text, 0, text.length());
            return new Edtf(text, Bounds.within(date.first(), date.last()));
        }
        EdtfDate start = end(text, 0, slash);
        EdtfDate end = end(text, slash + 1, text.length());
        return new Edtf(text, interval(text, start, end));
    }

    private static EdtfDate end(String text, int from, int to) {
        String part = text.substring(from, to);
        return part.isEmpty() || part.equals("..") ? EdtfDate.UNKNOWN : EdtfDate.parse(text, from, to);
    }

    private static Bounds interval(String text, EdtfDate start, EdtfDate end) {
        boolean known = !start.equals(EdtfDate.UNKNOWN);
        boolean ends = !end.equals(EdtfDate.UNKNOWN);
        if (known && ends && start.first().isAfter(end.last())) {
            throw EdtfDate.fault(text, 0, "expected the earlier date first; swap the two");
        }
        LocalDate startLatest = known || !ends ? start.last() : end.first();
        LocalDate endEarliest = ends || !known ? end.first() : start.last();
        return new Bounds(start.first(), startLatest, endEarliest, end.last());
    }
}
