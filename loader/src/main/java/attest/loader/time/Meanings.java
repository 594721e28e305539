package attest.loader.time;

import static attest.loader.model.DateBasis.RELATIVE_TO_EVENT;
import static attest.loader.model.DateBasis.RELATIVE_TO_PUBLICATION;
import static attest.loader.model.DateBasis.STATED;
import static java.util.Map.entry;

import attest.loader.model.DateBasis;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The readings that {@code dates.yaml} names under 'means' and defines at its head. */
final class Meanings {
    /**
     * A way to read an expression.
     *
     * @param basis what the date rests on when it cannot be told
     * @param read the reading itself; empty if there is no such day or nothing to count from
     */
    record Meaning(DateBasis basis, Function<Reading, Optional<Value>> read) {}

    /** Not a date: its words are taken from all other expressions. */
    static final Meaning NONE = new Meaning(STATED, reading -> Optional.empty());

    /** A day or month without a year. */
    static final Meaning RECENT = new Meaning(RELATIVE_TO_PUBLICATION, Relative::recent);

    private static final Map<String, Meaning> BY_NAME = Map.ofEntries(
            entry("none", NONE),
            entry("date", new Meaning(STATED, Stated::date)),
            entry("months", new Meaning(STATED, Stated::months)),
            entry("days", new Meaning(STATED, Stated::days)),
            entry("years", new Meaning(STATED, Stated::years)),
            entry("solar-hijri", new Meaning(STATED, SolarHijri::date)),
            entry("part", new Meaning(STATED, Stated::part)),
            entry("about", new Meaning(STATED, Stated::about)),
            entry("decade", new Meaning(STATED, Stated::decade)),
            entry("century", new Meaning(STATED, Stated::century)),
            entry("season", new Meaning(RELATIVE_TO_EVENT, Relative::season)),
            entry("later", new Meaning(RELATIVE_TO_EVENT, reading -> Relative.anchored(reading, 1))),
            entry("earlier", new Meaning(RELATIVE_TO_EVENT, reading -> Relative.anchored(reading, -1))),
            entry("that-year", new Meaning(RELATIVE_TO_EVENT, reading -> Relative.anchored(reading, 0))),
            entry("year-after", new Meaning(RELATIVE_TO_EVENT, reading -> Relative.anchored(reading, 1))),
            entry("year-before", new Meaning(RELATIVE_TO_EVENT, reading -> Relative.anchored(reading, -1))),
            entry("told", new Meaning(RELATIVE_TO_EVENT, reading -> Narrative.counted(reading, 0))),
            entry("told-after", new Meaning(RELATIVE_TO_EVENT, reading -> Narrative.counted(reading, 1))),
            entry("told-before", new Meaning(RELATIVE_TO_EVENT, reading -> Narrative.counted(reading, -1))),
            entry("recent", RECENT),
            entry("month", new Meaning(RELATIVE_TO_PUBLICATION, Relative::month)),
            entry("last-month", new Meaning(RELATIVE_TO_PUBLICATION, Relative::lastMonth)),
            entry("this-year", new Meaning(RELATIVE_TO_PUBLICATION, Relative::monthThisYear)),
            entry("this-season", new Meaning(RELATIVE_TO_PUBLICATION, Relative::thisSeason)),
            entry("last-season", new Meaning(RELATIVE_TO_PUBLICATION, Relative::lastSeason)),
            entry("unit-before", new Meaning(RELATIVE_TO_PUBLICATION, reading -> Relative.unit(reading, -1))),
            entry("unit-now", new Meaning(RELATIVE_TO_PUBLICATION, reading -> Relative.unit(reading, 0))),
            entry("unit-after", new Meaning(RELATIVE_TO_PUBLICATION, reading -> Relative.unit(reading, 1))),
            entry("yesterday", new Meaning(RELATIVE_TO_PUBLICATION, reading -> Relative.day(reading, 1))),
            entry("today", new Meaning(RELATIVE_TO_PUBLICATION, reading -> Relative.day(reading, 0))),
            entry("day-of-month", new Meaning(RELATIVE_TO_PUBLICATION, reading -> Relative.dayOfMonth(reading, 0))),
            entry("day-before-month", new Meaning(RELATIVE_TO_PUBLICATION, reading -> Relative.dayOfMonth(reading, 1))),
            entry("weekday-before", new Meaning(RELATIVE_TO_PUBLICATION, Relative::weekdayBefore)),
            entry("weekday", new Meaning(RELATIVE_TO_PUBLICATION, Relative::weekday)),
            entry("ago", new Meaning(RELATIVE_TO_PUBLICATION, Relative::ago)));

    private Meanings() {}

    static Meaning named(String name) {
        Meaning meaning = BY_NAME.get(name);
        if (meaning == null) {
            throw new IllegalArgumentException(
                    "dates.yaml: no meaning '" + name + "'; expected one of " + new TreeSet<>(BY_NAME.keySet()));
        }
        return meaning;
    }
}
