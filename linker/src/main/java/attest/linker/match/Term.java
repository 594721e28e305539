package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Post;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A time in office, of which mostly not all is known: what is certain of it is told from what only can be.
 *
 * @param from the first day, as precisely as it is known
 * @param to the last day, as precisely as it is known
 */
record Term(Optional<Dates> from, Optional<Dates> to) {
    private static final int DAYS_OF_YEAR = 366;
    /** How long a term whose end nobody has told is believed in: few hold an office longer, and many ends are never written down. */
    private static final int OPEN_YEARS = 10;

    static Term of(Post post) {
        return new Term(post.from(), post.to());
    }

    boolean dated() {
        return from.isPresent() || to.isPresent();
    }

    /** Whether two terms had a day in common, or began or ended together, whatever the days were within their bounds. */
    boolean certainlyMeets(Term other) {
        return throughout().flatMap(ours -> other.throughout().map(ours::meets)).orElse(false)
                || at().flatMap(ours -> other.throughout().map(theirs -> within(ours, theirs)))
                        .orElse(false)
                || together(from, other.from)
                || together(to, other.to);
    }

    /** Whether two terms cannot be of one time in office: no day is common, or a day that is told is more than a year away from the other. */
    boolean certainlyApart(Term other) {
        return !possible().meets(other.possible())
                || at().map(day -> far(day, other.possible())).orElse(false)
                || other.at().map(day -> far(day, possible())).orElse(false);
    }

    /** Days of which each is in the term. */
    private Optional<Dates> throughout() {
        return from.flatMap(begin -> {
            LocalDate end =
                    to.map(Dates::earliest).orElseGet(() -> begin.earliest().plusYears(OPEN_YEARS));
            return end.isBefore(begin.latest()) ? Optional.empty() : Optional.of(new Dates(begin.latest(), end));
        });
    }

    /** Days of which at least one is in the term. */
    Optional<Dates> at() {
        return from.flatMap(begin -> to.map(end -> begin.latest().isBefore(end.earliest())
                ? new Dates(begin.latest(), end.earliest())
                : new Dates(end.earliest(), begin.latest())));
    }

    private Dates possible() {
        return new Dates(
                from.map(Dates::earliest).orElse(Dates.FIRST),
                to.map(Dates::latest).orElse(Dates.LAST));
    }

    private static boolean within(Dates inner, Dates outer) {
        return !inner.earliest().isBefore(outer.earliest()) && !inner.latest().isAfter(outer.latest());
    }

    private static boolean together(Optional<Dates> one, Optional<Dates> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().days() <= DAYS_OF_YEAR
                && other.get().days() <= DAYS_OF_YEAR
                && one.get().meets(other.get());
    }

    private static boolean far(Dates day, Dates term) {
        return ChronoUnit.DAYS.between(term.latest(), day.earliest()) > DAYS_OF_YEAR
                || ChronoUnit.DAYS.between(day.latest(), term.earliest()) > DAYS_OF_YEAR;
    }
}
