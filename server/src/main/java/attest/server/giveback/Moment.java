package attest.server.giveback;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A day, a month or a year: what two bounds mean exactly, never wider and never narrower.
 *
 * @param day the first of them
 * @param precision as Wikidata counts: 9 a year, 10 a month, 11 a day
 */
record Moment(LocalDate day, int precision) {
    private static final int YEAR = 9;
    private static final int MONTH = 10;
    private static final int DAY = 11;
    /** Until then some country still wrote Julian dates. */
    private static final int ALL_GREGORIAN = 1924;

    static Moment of(LocalDate day) {
        return new Moment(day, DAY);
    }

    /** Empty for a stretch that is no whole day, month or year. */
    static Optional<Moment> exact(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Optional.of(of(first));
        }
        if (first.getDayOfMonth() == 1 && last.equals(first.plusMonths(1).minusDays(1))) {
            return Optional.of(new Moment(first, MONTH));
        }
        return first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1))
                ? Optional.of(new Moment(first, YEAR))
                : Optional.empty();
    }

    /** The last day of it. */
    LocalDate last() {
        return switch (precision) {
            case YEAR -> day.plusYears(1).minusDays(1);
            case MONTH -> day.plusMonths(1).minusDays(1);
            default -> day;
        };
    }

    /** Whether nobody can tell from the words which calendar they mean; a year is nearly the same in both. */
    boolean isOfEitherCalendar() {
        return precision > YEAR && day.getYear() < ALL_GREGORIAN;
    }

    /** As Wikidata writes it: month and day 00 where they are not told. */
    String time() {
        return String.format(
                Locale.ROOT,
                "+%04d-%02d-%02dT00:00:00Z",
                day.getYear(),
                precision == YEAR ? 0 : day.getMonthValue(),
                precision == DAY ? day.getDayOfMonth() : 0);
    }
}
