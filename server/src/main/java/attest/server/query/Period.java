package attest.server.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days from first to last that an EDTF level 0 date or interval covers; {@code ..} is an open end. Approximate
 * dates are refused: how far "about" reaches is for the data to say, not for a question.
 *
 * @param first earliest day
 * @param last latest day, not before the first
 */
record Period(LocalDate first, LocalDate last) {
    /** The data's bounds for what has no start or no end. */
    private static final Period ALWAYS = new Period(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    Period {
        if (last.isBefore(first)) {
            throw new DateTimeException("ends before it starts: " + first + "/" + last);
        }
    }

    static Period parse(String edtf) {
        String[] ends = edtf.split("/", -1);
        if (ends.length == 1) {
            return date(edtf);
        }
        if (ends.length != 2) {
            throw new DateTimeException("more than one '/': " + edtf);
        }
        return new Period(end(ends[0]).first(), end(ends[1]).last());
    }

    private static Period end(String text) {
        return text.equals("..") ? ALWAYS : date(text);
    }

    private static Period date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            throw new DateTimeException("no EDTF date: " + text);
        }
        int year = Integer.parseInt(parts.group(1));
        if (parts.group(2) == null) {
            return new Period(Year.of(year).atDay(1), Year.of(year).atMonth(12).atEndOfMonth());
        }
        YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
        if (parts.group(3) == null) {
            return new Period(month.atDay(1), month.atEndOfMonth());
        }
        LocalDate day = month.atDay(Integer.parseInt(parts.group(3)));
        return new Period(day, day);
    }
}
