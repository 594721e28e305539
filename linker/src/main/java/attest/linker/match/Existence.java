package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Subject;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiPredicate;

/** Whether ours and the item were there at one time: strikes of one town and ministries of one name differ in nothing else. */
final class Existence {
    private static final String NAME = "existed";
    private static final double SAME_YEAR = .8;
    private static final int DAYS_OF_YEAR = 366;

    private Existence() {}

    static Optional<Feature> feature(Subject subject, Item item) {
        if (subject.kind() == Kind.PERSON
                || subject.existed().isEmpty()
                || item.existed().isEmpty()) {
            return Optional.empty();
        }
        Dates ours = subject.existed().get();
        Dates theirs = item.existed().get();
        String both = "Told of here " + ours.words() + ", there " + theirs.words();
        if (!ours.meets(theirs)) {
            return Optional.of(new Feature(NAME, Decimals.of(Evidence.CONTRADICTION), both + ": not at one time."));
        }
        boolean evidence = subject.kind() == Kind.EVENT && sameYear(ours, theirs);
        return Optional.of(new Feature(NAME, Decimals.of(evidence ? SAME_YEAR : 0), both + ": both can be."));
    }

    /** What must be asked for its dates; an event needs dates that agree, and all else days of ours while the item was there, if it ended. */
    static Optional<String> doubt(Subject subject, Item item) {
        return switch (subject.kind()) {
            case PERSON -> Optional.empty();
            case EVENT ->
                both(subject, item, Existence::sameYear)
                        ? Optional.empty()
                        : Optional.of("No dates of both tell that it is the same event.");
            case OFFICE, ORGANIZATION, PLACE ->
                item.existed().filter(Existence::ended).isEmpty() || both(subject, item, Existence::within)
                        ? Optional.empty()
                        : Optional.of("The item is no more, and nothing tells that ours was of its time.");
        };
    }

    private static boolean both(Subject subject, Item item, BiPredicate<Dates, Dates> fit) {
        return subject.existed().isPresent()
                && item.existed().isPresent()
                && fit.test(subject.existed().get(), item.existed().get());
    }

    private static boolean ended(Dates existed) {
        return existed.latest().isBefore(Dates.LAST);
    }

    private static boolean within(Dates ours, Dates theirs) {
        return !ours.earliest().isBefore(theirs.earliest()) && !ours.latest().isAfter(theirs.latest());
    }

    private static boolean sameYear(Dates ours, Dates theirs) {
        return ours.meets(theirs)
                && Math.abs(ChronoUnit.DAYS.between(ours.earliest(), theirs.earliest())) <= DAYS_OF_YEAR
                && Math.abs(ChronoUnit.DAYS.between(ours.latest(), theirs.latest())) <= DAYS_OF_YEAR;
    }
}
