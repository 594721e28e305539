package attest.loader.time;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Dates of the Solar Hijri calendar of Iran and Afghanistan, as ICU counts them. */
final class SolarHijri {
    private static final ULocale CALENDAR = ULocale.forLanguageTag("en-u-ca-persian");

    private SolarHijri() {}

    /** A day as EDTF; a month of that calendar lies in two of EDTF's, so that only its bounds can be told. */
    static Optional<Value> date(Reading reading) {
        int year = reading.digits("py").orElseThrow();
        int month = DateLexicon.STANDARD.solarHijriMonths().get(reading.groups().get("pm"));
        if (reading.has("d")) {
            return day(year, month, reading.digits("d").orElseThrow())
                    .flatMap(day -> Value.of(day.toString(), DateBasis.STATED));
        }
        LocalDate first = day(year, month, 1).orElseThrow();
        LocalDate last = day(month == 12 ? year + 1 : year, month % 12 + 1, 1)
                .orElseThrow()
                .minusDays(1);
        return Optional.of(new Value(Optional.empty(), Bounds.within(first, last), DateBasis.STATED));
    }

    /** Empty if the month has no such day. */
    private static Optional<LocalDate> day(int year, int month, int day) {
        Calendar calendar = Calendar.getInstance(TimeZone.GMT_ZONE, CALENDAR);
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, day);
        try {
            return Optional.of(LocalDate.ofInstant(Instant.ofEpochMilli(calendar.getTimeInMillis()), ZoneOffset.UTC));
        } catch (IllegalArgumentException noSuchDay) {
            return Optional.empty();
        }
    }
}
