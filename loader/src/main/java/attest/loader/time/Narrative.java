package attest.loader.time;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Dates that are counted from the last day or month that was told of: "the same day", "two days later", "the following month". */
final class Narrative {
    private static final String MONTH = "\\d{4}-(?:0[1-9]|1[0-2])";
    private static final String DAY = MONTH + "-\\d{2}";

    private Narrative() {}

    /** A date that one can count on from: a day or a month. */
    static Optional<String> told(Optional<String> edtf) {
        return edtf.filter(date -> date.matches(DAY + "|" + MONTH));
    }

    /** So many days, weeks or months on (1) or back (-1) from what was told; the same one (0). */
    static Optional<Value> counted(Reading reading, int direction) {
        OptionalLong number = reading.has("n") ? reading.number() : OptionalLong.of(1);
        if (reading.told().isEmpty() || number.isEmpty()) {
            return Optional.empty();
        }
        long steps = direction * number.getAsLong();
        return switch (reading.words("unit")) {
            case "month" -> value(month(reading).plusMonths(steps).toString());
            case "week" -> day(reading).flatMap(day -> week(day.plusWeeks(steps)));
            default -> day(reading).flatMap(day -> value(day.plusDays(steps).toString()));
        };
    }

    /** A day or month without a year, nearest to what was told. */
    static Optional<Value> near(Reading reading) {
        YearMonth told = month(reading);
        int month = reading.month("m");
        YearMonth nearest = Stream.of(0, -1, 1)
                .map(step -> YearMonth.of(told.getYear() + step, month))
                .min((left, right) -> Long.compare(distance(told, left), distance(told, right)))
                .orElseThrow();
        return reading.has("d")
                ? value(nearest + "-" + Stated.two(reading.digits("d").orElseThrow()))
                : value(nearest.toString());
    }

    /** Whether what was told lies so far back that a day without a year goes on with it, not with the news. */
    static boolean isPast(Reading reading) {
        return reading.told().isPresent()
                && reading.published()
                        .map(day -> month(reading).getYear() < day.getYear() - (isSameMonth(reading) ? 0 : 1))
                        .orElse(true);
    }

    /** "in July 1976 … on July 4": of that month, though it was last year. */
    private static boolean isSameMonth(Reading reading) {
        return reading.has("m") && reading.has("d") && month(reading).getMonthValue() == reading.month("m");
    }

    /** "on 9 June 1974 … dated 8 June": a day in a month of which another day was written out before, with its year. */
    static Optional<Value> again(Reading reading) {
        int month = reading.month("m");
        return reading.months().stream()
                .filter(told -> told.getMonthValue() == month)
                .reduce((earlier, later) -> later)
                .flatMap(told ->
                        value(told + "-" + Stated.two(reading.digits("d").orElseThrow())));
    }

    /** The month of a day, if it is one. */
    static Optional<YearMonth> monthOfDay(String edtf) {
        return edtf.matches(DAY) ? Optional.of(YearMonth.from(LocalDate.parse(edtf))) : Optional.empty();
    }

    private static long distance(YearMonth left, YearMonth right) {
        return Math.abs(ChronoUnit.MONTHS.between(left, right));
    }

    private static YearMonth month(Reading reading) {
        return YearMonth.parse(reading.told().orElseThrow().substring(0, "2000-01".length()));
    }

    private static Optional<LocalDate> day(Reading reading) {
        return reading.told().filter(date -> date.matches(DAY)).map(LocalDate::parse);
    }

    /** Something in that week: it need not fill it. */
    private static Optional<Value> week(LocalDate inWeek) {
        LocalDate monday = inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(DayOfWeek.values().length - 1L);
        return value(monday + "/" + sunday).map(value -> value.bounded(Bounds.within(monday, sunday)));
    }

    private static Optional<Value> value(String edtf) {
        return Value.of(edtf, DateBasis.RELATIVE_TO_EVENT);
    }
}
