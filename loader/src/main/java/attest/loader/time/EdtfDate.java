package attest.loader.time;

import attest.loader.model.Bounds;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One date of EDTF as its first and last possible day.
 *
 * @param first the first day
 * @param last the last day
 */
record EdtfDate(LocalDate first, LocalDate last) {
    static final EdtfDate UNKNOWN = new EdtfDate(Bounds.BEGINNING, Bounds.END);

    private static final Pattern FORM = Pattern.compile(
            "(?<year>\\d{4}|\\d{3}X|\\d{2}XX)(?:-(?<month>\\d{2}|XX)(?:-(?<day>\\d{2}|XX))?)?(?<mark>[?~%])?");
    private static final int SPRING = 21;
    private static final int WINTER = 24;

    static EdtfDate parse(String text, int from, int to) {
        Matcher form = FORM.matcher(text).region(from, to);
        if (!form.matches()) {
            throw fault(text, from, "expected a date such as 1988, 1988-07, 1988-07-20, 1988-22, 198X or 1988~");
        }
        EdtfDate plain = plain(text, form);
        boolean approximate = form.group("mark") != null && !form.group("mark").equals("?");
        return approximate ? plain.widened(form) : plain;
    }

    static IllegalArgumentException fault(String text, int at, String expected) {
        return new IllegalArgumentException("EDTF '" + text + "', character " + (at + 1) + ": " + expected);
    }

    private static EdtfDate plain(String text, Matcher form) {
        int year = Integer.parseInt(form.group("year").replace('X', '0'));
        if (year == 0) {
            throw fault(text, form.start("year"), "expected a year from 0001 to 9999");
        }
        boolean whole = form.group("year").indexOf('X') < 0;
        if (form.group("month") == null || !whole) {
            return years(text, form, year);
        }
        return form.group("month").equals("XX") ? unknownMonth(text, form, year) : month(text, form, year);
    }

    private static EdtfDate years(String text, Matcher form, int year) {
        if (form.group("month") != null) {
            throw fault(text, form.start("month"), "expected no month after a year with unknown digits");
        }
        int last = Integer.parseInt(form.group("year").replace('X', '9'));
        return new EdtfDate(LocalDate.of(year, 1, 1), LocalDate.of(last, 12, 31));
    }

    private static EdtfDate unknownMonth(String text, Matcher form, int year) {
        if (form.group("day") != null && !form.group("day").equals("XX")) {
            throw fault(text, form.start("day"), "expected XX after an unknown month");
        }
        return new EdtfDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static EdtfDate month(String text, Matcher form, int year) {
        int month = Integer.parseInt(form.group("month"));
        if (month >= SPRING && month <= WINTER && form.group("day") == null) {
            YearMonth start = YearMonth.of(year, 3 * (month - SPRING + 1));
            return months(start, start.plusMonths(2));
        }
        if (month < 1 || month > 12) {
            throw fault(text, form.start("month"), "expected a month from 01 to 12 or a season from 21 to 24");
        }
        YearMonth inYear = YearMonth.of(year, month);
        return form.group("day") == null || form.group("day").equals("XX")
                ? months(inYear, inYear)
                : day(text, form, inYear);
    }

    private static EdtfDate day(String text, Matcher form, YearMonth month) {
        int day = Integer.parseInt(form.group("day"));
        if (!month.isValidDay(day)) {
            throw fault(text, form.start("day"), month + " has no day " + day);
        }
        return new EdtfDate(month.atDay(day), month.atDay(day));
    }

    private EdtfDate widened(Matcher form) {
        if (form.group("month") == null) {
            return clamped(first.minusYears(1), last.plusYears(1));
        }
        if (form.group("day") != null) {
            return clamped(first.minusDays(1), last.plusDays(1));
        }
        YearMonth start = YearMonth.from(first);
        boolean season = !start.equals(YearMonth.from(last));
        return season ? months(start.minusMonths(3), start.plusMonths(5)) : months(start, start.plusMonths(2));
    }

    private static EdtfDate months(YearMonth first, YearMonth last) {
        return clamped(first.atDay(1), last.atEndOfMonth());
    }

    /** Years that EDTF writes with four digits only: what is widened beyond them has no bound. */
    private static EdtfDate clamped(LocalDate first, LocalDate last) {
        return new EdtfDate(
                first.isBefore(Bounds.BEGINNING) ? Bounds.BEGINNING : first,
                last.isAfter(Bounds.END) ? Bounds.END : last);
    }
}
