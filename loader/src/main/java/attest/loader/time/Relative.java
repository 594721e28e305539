package attest.loader.time;

import static attest.loader.model.DateBasis.RELATIVE_TO_EVENT;
import static attest.loader.model.DateBasis.RELATIVE_TO_PUBLICATION;

import attest.loader.model.Bounds;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Dates that are counted from the day of publication or from the year that is told of. */
final class Relative {
    /** Of what lies farther back than that, news tell the year, unless they told it before. */
    private static final int NEWS_DAYS = 60;

    /** A day a little ahead of publication is that of this year: "on Saturday they will meet". */
    private static final int GRACE_DAYS = 3;

    private Relative() {}

    private static Optional<Value> value(String edtf) {
        return Value.of(edtf, RELATIVE_TO_PUBLICATION);
    }

    /** The most recent such day or month not after publication; where long past days are told of, the one nearest to them. */
    static Optional<Value> recent(Reading reading) {
        if (Narrative.isPast(reading)) {
            return Narrative.near(reading);
        }
        Optional<Value> latest = latest(reading);
        return latest.filter(value -> !reading.has("d") || isNews(value, reading))
                .or(() -> reading.has("d") ? Narrative.again(reading) : Optional.empty())
                .or(() -> latest);
    }

    private static boolean isNews(Value value, Reading reading) {
        return value.bounds()
                .startEarliest()
                .isAfter(reading.published().orElseThrow().minusDays(NEWS_DAYS));
    }

    private static Optional<Value> latest(Reading reading) {
        int month = reading.month("m");
        return reading.published()
                .map(day -> day.plusDays(GRACE_DAYS))
                .flatMap(latest -> reading.has("d")
                        ? recentDay(MonthDay.of(month, 1), reading.digits("d").orElseThrow(), latest)
                        : value(recentMonth(month, YearMonth.from(latest.minusDays(GRACE_DAYS)))
                                .toString()));
    }

    private static Optional<Value> recentDay(MonthDay month, int day, LocalDate latest) {
        try {
            LocalDate thisYear = month.withDayOfMonth(day).atYear(latest.getYear());
            return value((thisYear.isAfter(latest) ? thisYear.minusYears(1) : thisYear).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static YearMonth recentMonth(int month, YearMonth latest) {
        YearMonth thisYear = YearMonth.of(latest.getYear(), month);
        return thisYear.isAfter(latest) ? thisYear.minusYears(1) : thisYear;
    }

    /** "Late July": of the year that is told of, if that lies well before publication. */
    static Optional<Value> month(Reading reading) {
        boolean past = reading.anchor().isPresent()
                && reading.published()
                        .map(day -> reading.anchor().getAsInt() < day.getYear() - 1)
                        .orElse(true);
        return past
                ? reading.anchored()
                        .flatMap(year ->
                                Value.of(Stated.four(year) + "-" + Stated.two(reading.month("m")), RELATIVE_TO_EVENT))
                : recent(reading);
    }

    static Optional<Value> lastMonth(Reading reading) {
        return reading.published()
                .map(day -> recentMonth(reading.month("m"), YearMonth.from(day).minusMonths(1)))
                .flatMap(month -> value(month.toString()));
    }

    static Optional<Value> monthThisYear(Reading reading) {
        return reading.published()
                .map(day -> YearMonth.of(day.getYear(), reading.month("m")))
                .flatMap(month -> value(month.toString()));
    }

    /** Of the year in the words, else of the one that is told of, else of that of publication. */
    static Optional<Value> season(Reading reading) {
        if (reading.has("y") || reading.anchor().isPresent()) {
            return (reading.has("y") ? reading.year() : reading.anchored())
                    .flatMap(year -> Value.of(Stated.four(year) + "-" + reading.season(), reading.basis()));
        }
        return thisSeason(reading);
    }

    static Optional<Value> thisSeason(Reading reading) {
        return reading.published().flatMap(day -> value(Stated.four(day.getYear()) + "-" + reading.season()));
    }

    /** The last one that was over on the day of publication. */
    static Optional<Value> lastSeason(Reading reading) {
        return reading.published().flatMap(day -> thisSeason(reading)
                .filter(season -> season.bounds().endLatest().isBefore(day))
                .or(() -> value(Stated.four(day.getYear() - 1) + "-" + reading.season())));
    }

    /** The day, week, month or year before (-1), of (0) or after (1) publication. */
    static Optional<Value> unit(Reading reading, int step) {
        return reading.published().flatMap(day -> {
            if (reading.words("unit").equals("week")) {
                return week(day.plusWeeks(step));
            }
            return value(
                    reading.words("unit").equals("year")
                            ? Stated.four(day.getYear() + step)
                            : YearMonth.from(day).plusMonths(step).toString());
        });
    }

    /** Something in a week: it need not fill it. */
    private static Optional<Value> week(LocalDate inWeek) {
        LocalDate monday = inWeek.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate sunday = monday.plusDays(DayOfWeek.values().length - 1L);
        return value(monday + "/" + sunday).map(value -> value.bounded(Bounds.within(monday, sunday)));
    }

    /** The day of publication, or so many days before it. */
    static Optional<Value> day(Reading reading, int before) {
        return reading.published().flatMap(day -> value(day.minusDays(before).toString()));
    }

    /** "The 3rd inst.": the day of the month of publication, or of one so many months before it. */
    static Optional<Value> dayOfMonth(Reading reading, int before) {
        return reading.published()
                .flatMap(day -> value(YearMonth.from(day).minusMonths(before) + "-"
                        + Stated.two(reading.digits("d").orElseThrow())));
    }

    /** "Friday last week". */
    static Optional<Value> weekdayBefore(Reading reading) {
        return reading.published()
                .flatMap(day -> value(day.minusWeeks(1).with(reading.weekday()).toString()));
    }

    static Optional<Value> weekday(Reading reading) {
        return reading.published()
                .flatMap(day -> value(day.with(TemporalAdjusters.previousOrSame(reading.weekday()))
                        .toString()));
    }

    /** "26 years ago": a year, never a day; "nearly" makes it approximate. */
    static Optional<Value> ago(Reading reading) {
        if (reading.published().isEmpty() || reading.number().isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = reading.published().get();
        long number = reading.number().getAsLong();
        return switch (reading.words("unit")) {
            case "day" -> value(day.minusDays(number).toString());
            case "week" -> week(day.minusWeeks(number));
            case "month" -> value(YearMonth.from(day.minusMonths(number)).toString());
            default -> yearAgo(day.getYear() - number, reading.has("about"));
        };
    }

    private static Optional<Value> yearAgo(long year, boolean about) {
        return year < 1 ? Optional.empty() : value(Stated.four((int) year) + (about ? "~" : ""));
    }

    /** The year that is told of, n years on (1) or back (-1); one year where the words give no number. */
    static Optional<Value> anchored(Reading reading, int direction) {
        long years = reading.has("n") ? reading.number().orElse(0) : 1;
        return reading.anchored()
                .filter(year -> years > 0)
                .flatMap(year -> Value.of(Stated.four((int) (year + direction * years)), RELATIVE_TO_EVENT));
    }
}
