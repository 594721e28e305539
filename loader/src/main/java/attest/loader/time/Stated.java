package attest.loader.time;

import static attest.loader.model.DateBasis.STATED;

import attest.loader.model.Bounds;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dates whose year stands in the words, or is the one that is told of. */
final class Stated {
    /** The month with which a part of a year begins; EDTF's approximate month stands for three. */
    private static final Map<String, String> PARTS = Map.of("early", "01~", "mid", "06~", "late", "10~");

    private static final int DECADE = 10;
    private static final int CENTURY = 100;

    private Stated() {}

    static Optional<Value> date(Reading reading) {
        return reading.year().flatMap(year -> {
            String month = reading.has("m") ? "-" + two(reading.month("m")) : "";
            String day = reading.has("d") ? "-" + two(reading.digits("d").orElseThrow()) : "";
            return Value.of(four(year) + month + day, reading.basis());
        });
    }

    static Optional<Value> months(Reading reading) {
        return reading.year().flatMap(year -> {
            YearMonth first = YearMonth.of(year, reading.month("m"));
            return Value.of(first + "/" + YearMonth.of(year, reading.month("m2")), reading.basis());
        });
    }

    static Optional<Value> days(Reading reading) {
        return reading.year().flatMap(year -> {
            String month = YearMonth.of(year, reading.month("m")) + "-";
            String first = month + two(reading.digits("d").orElseThrow());
            return Value.of(first + "/" + month + two(reading.digits("d2").orElseThrow()), reading.basis());
        });
    }

    /** "1981-84". */
    static Optional<Value> years(Reading reading) {
        return reading.year().flatMap(year -> {
            int last = year - year % CENTURY + reading.digits("y2").orElseThrow();
            return Value.of(four(year) + "/" + four(last), STATED);
        });
    }

    static Optional<Value> part(Reading reading) {
        return reading.year()
                .flatMap(year ->
                        Value.of(four(year) + "-" + PARTS.get(reading.part().orElseThrow()), reading.basis()));
    }

    static Optional<Value> about(Reading reading) {
        return Value.of(reading.words("y") + "~", STATED);
    }

    static Optional<Value> decade(Reading reading) {
        int first =
                reading.digits("y").orElseGet(() -> 1900 + reading.digits("yy").orElseThrow());
        Optional<Value> whole = Value.of(first / DECADE + "X", STATED);
        return reading.part().isEmpty() ? whole : whole.map(value -> value.bounded(partOfDecade(reading, first)));
    }

    /** Early 0 to 3, mid 4 to 6, late 7 to 9. */
    private static Bounds partOfDecade(Reading reading, int first) {
        String part = reading.part().orElseThrow().toLowerCase(Locale.ROOT);
        int from = part.equals("early") ? 0 : part.equals("mid") ? 4 : 7;
        int to = part.equals("early") ? 3 : part.equals("mid") ? 6 : 9;
        LocalDate last = Year.of(first + to).atMonth(12).atEndOfMonth();
        return Bounds.within(LocalDate.of(first + from, 1, 1), last);
    }

    static Optional<Value> century(Reading reading) {
        return Value.of(reading.digits("c").orElseThrow() - 1 + "XX", STATED);
    }

    static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    static String four(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }
}
