package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Subject;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What besides the name speaks for or against an item. What is unknown on either side gives nothing. */
final class Evidence {
    private static final double CONTRADICTION = -.25;
    /** Most persons of a corpus share a country, so that it says little of one; of an office or a body it is a part. */
    private static final double COUNTRY_OF_PERSON = .4;

    private static final double ONE_NEIGHBOUR = .6;
    private static final int DAYS_OF_YEAR = 366;

    private Evidence() {}

    static List<Feature> of(Subject subject, Item item, KnownNames names) {
        List<Feature> all = new ArrayList<>();
        new Offices(names).feature(subject, item).ifPresent(all::add);
        dates("born", subject.born(), item.born()).ifPresent(all::add);
        dates("died", subject.died(), item.died()).ifPresent(all::add);
        country(subject, item).ifPresent(all::add);
        neighbours(subject, item).ifPresent(all::add);
        acronym(subject, item).ifPresent(all::add);
        return all;
    }

    private static Optional<Feature> dates(String which, Optional<Dates> ours, Optional<Dates> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        String both = which + " " + words(ours.get()) + " here, " + words(theirs.get()) + " there";
        return Optional.of(
                ours.get().meets(theirs.get())
                        ? new Feature(which, Decimals.of(precision(ours.get(), theirs.get())), both + ": both can be.")
                        : new Feature(which, Decimals.of(CONTRADICTION), both + ": both cannot be."));
    }

    private static double precision(Dates one, Dates other) {
        long days = Math.max(days(one), days(other));
        return days == 0 ? 1 : days <= DAYS_OF_YEAR ? .8 : .3;
    }

    private static long days(Dates dates) {
        return ChronoUnit.DAYS.between(dates.earliest(), dates.latest());
    }

    private static String words(Dates dates) {
        return dates.earliest().equals(dates.latest())
                ? dates.earliest().toString()
                : "between " + dates.earliest() + " and " + dates.latest();
    }

    private static Optional<Feature> country(Subject subject, Item item) {
        if (subject.countries().isEmpty() || item.countries().isEmpty()) {
            return Optional.empty();
        }
        Set<String> both = both(subject.countries(), item.countries());
        boolean person = subject.kind() == Kind.PERSON;
        if (!both.isEmpty()) {
            double value = person ? COUNTRY_OF_PERSON : 1;
            return Optional.of(new Feature("country", Decimals.of(value), "The same country: " + list(both) + "."));
        }
        String why = "Here " + list(subject.countries()) + ", there " + list(item.countries()) + ".";
        return Optional.of(new Feature("country", Decimals.of(person ? 0 : CONTRADICTION), why));
    }

    private static Optional<Feature> neighbours(Subject subject, Item item) {
        Set<String> both = both(subject.neighbours(), item.neighbours());
        both.removeAll(subject.countries());
        return both.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feature(
                        "neighbours",
                        Decimals.of(both.size() == 1 ? ONE_NEIGHBOUR : 1),
                        "Named together here and related there: " + list(both) + "."));
    }

    private static Optional<Feature> acronym(Subject subject, Item item) {
        return item.names().stream()
                .map(name -> name.text().replace(".", ""))
                .filter(subject.acronyms()::contains)
                .sorted()
                .findFirst()
                .map(word -> new Feature("acronym", Decimals.of(.6), "A text gives its short form, " + word + "."));
    }

    private static Set<String> both(Set<String> ours, Set<String> theirs) {
        Set<String> both = new TreeSet<>(ours);
        both.retainAll(theirs);
        return both;
    }

    private static String list(Set<String> ids) {
        return String.join(", ", ids);
    }
}
