package attest.linker.item;

import attest.linker.model.Dates;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Wikidata's times as bounds: precision 11 is a day, 10 a month, 9 a year, 8 a decade, 7 a century, 6 a millennium; what is vaguer is no date.
 * Years before our era have no year 0 there, and one here (ISO 8601).
 */
final class Times {
    private static final Pattern TIME = Pattern.compile("([+-])0*(\\d{1,6})(?:-(\\d\\d)-(\\d\\d)T.*)?");
    /** Until then some country still wrote Julian dates. Which calendar a date is in is an item, so both are allowed for. */
    private static final LocalDate ALL_GREGORIAN = LocalDate.of(1924, 1, 1);

    private static final int JULIAN_DAYS_BEHIND = 13;

    private Times() {}

    /** @param value of a snak of type time */
    static Optional<Dates> bounds(JsonNode value) {
        return bounds(value.path("time").asText(), value.path("precision").asInt(-1));
    }

    /** Empty for a time that is not written as documented, or vaguer than a millennium. */
    static Optional<Dates> bounds(String time, int precision) {
        Matcher parts = TIME.matcher(time);
        if (!parts.matches() || precision < 6) {
            return Optional.empty();
        }
        int year = Integer.parseInt(parts.group(2));
        boolean before = parts.group(1).equals("-");
        if (year == 0) {
            return Optional.empty();
        }
        return Optional.of(
                switch (precision) {
                    case 6 -> rounded(year, before, 1000);
                    case 7 -> rounded(year, before, 100);
                    case 8 -> years(year - year % 10, year - year % 10 + 9, before);
                    case 9 -> years(year, year, before);
                    default ->
                        days(before ? 1 - year : year, number(parts.group(3)), number(parts.group(4)), precision);
                });
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    /** Editors write 1900 for the century that ends with 1900 and for the one that begins with it: both are allowed for. */
    private static Dates rounded(int year, boolean before, int unit) {
        int last = (year + unit - 1) / unit * unit;
        return years(last - unit + 1, year % unit == 0 ? last + unit - 1 : last, before);
    }

    private static Dates years(int near, int far, boolean before) {
        int first = before ? 1 - far : Math.max(near, 1);
        int last = before ? 1 - Math.max(near, 1) : far;
        return new Dates(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static Dates days(int year, int month, int day, int precision) {
        if (month < 1 || month > 12) {
            return new Dates(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth whole = YearMonth.of(year, month);
        if (precision == 10 || day < 1) {
            return inEitherCalendar(whole.atDay(1), whole.atEndOfMonth());
        }
        LocalDate exact = whole.atDay(Math.min(day, whole.lengthOfMonth()));
        return inEitherCalendar(exact, exact);
    }

    private static Dates inEitherCalendar(LocalDate first, LocalDate last) {
        return new Dates(first, last.isBefore(ALL_GREGORIAN) ? last.plusDays(JULIAN_DAYS_BEHIND) : last);
    }
}
