package attest.server.excerpt;

import attest.linker.item.Statement;
import attest.linker.item.Value;
import attest.linker.item.Value.TimeValue;
import attest.linker.model.Dates;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * Between which days what a statement states began and ended, as claims say it: the ends of the calendar where nothing is
 * known. An office began with P580 and ended with P582; a birth or death began and ended on its day.
 */
record Bounds(Dates start, Dates end) {
    private static final Dates UNKNOWN = new Dates(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    static Bounds of(Statement statement) {
        Optional<Dates> day = hull(Stream.of(statement.value()));
        return new Bounds(
                day.or(() -> qualifier(statement, "P580")).orElse(UNKNOWN),
                day.or(() -> qualifier(statement, "P582")).orElse(UNKNOWN));
    }

    private static Optional<Dates> qualifier(Statement statement, String property) {
        return hull(statement.qualifiers().stream()
                .filter(detail -> detail.property().equals(property))
                .map(Statement.Detail::value));
    }

    private static Optional<Dates> hull(Stream<Value> values) {
        return values.flatMap(value -> value instanceof TimeValue time ? time.bounds().stream() : Stream.empty())
                .map(Bounds::within)
                .reduce((one, other) -> new Dates(
                        one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                        one.latest().isAfter(other.latest()) ? one.latest() : other.latest()));
    }

    /** Days before our era are written like all that is not known: claims have no others. */
    private static Dates within(Dates dates) {
        LocalDate first = UNKNOWN.earliest();
        return dates.earliest().isBefore(first)
                ? new Dates(first, dates.latest().isBefore(first) ? first : dates.latest())
                : dates;
    }

    void forEach(BiConsumer<String, LocalDate> term) {
        term.accept("startEarliest", start.earliest());
        term.accept("startLatest", start.latest());
        term.accept("endEarliest", end.earliest());
        term.accept("endLatest", end.latest());
    }
}
