package attest.linker.match;

import attest.linker.model.Dates;
import attest.linker.model.Feature;
import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Post;
import attest.linker.model.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What besides the name speaks for or against an item. What is unknown on either side gives nothing. */
final class Evidence {
    static final double CONTRADICTION = -.25;
    /** Most persons of a corpus share a country, so that it says little of one; of an office or a body it is a part. */
    private static final double COUNTRY_OF_PERSON = .4;

    private static final double ONE_NEIGHBOUR = .6;
    private static final int DAYS_OF_YEAR = 366;

    private Evidence() {}

    static List<Feature> of(Subject subject, Item item, KnownNames names) {
        List<Feature> all = new ArrayList<>();
        new Offices(names).feature(subject, item).ifPresent(all::add);
        alive(subject, item).ifPresent(all::add);
        dates("born", subject.born(), item.born()).ifPresent(all::add);
        dates("died", subject.died(), item.died()).ifPresent(all::add);
        Existence.feature(subject, item).ifPresent(all::add);
        country(subject, item).ifPresent(all::add);
        neighbours(subject, item).ifPresent(all::add);
        acronym(subject, item).ifPresent(all::add);
        return all;
    }

    private static Optional<Feature> dates(String which, Optional<Dates> ours, Optional<Dates> theirs) {
        if (ours.isEmpty() || theirs.isEmpty()) {
            return Optional.empty();
        }
        String both =
                which + " " + ours.get().words() + " here, " + theirs.get().words() + " there";
        return Optional.of(
                ours.get().meets(theirs.get())
                        ? new Feature(which, Decimals.of(precision(ours.get(), theirs.get())), both + ": both can be.")
                        : new Feature(which, Decimals.of(CONTRADICTION), both + ": both cannot be."));
    }

    private static double precision(Dates one, Dates other) {
        long days = Math.max(one.days(), other.days());
        return days == 0 ? 1 : days <= DAYS_OF_YEAR ? .8 : .3;
    }

    /** Nobody is in office before birth or after death. */
    private static Optional<Feature> alive(Subject subject, Item item) {
        return subject.posts().stream()
                .flatMap(post -> Term.of(post).at().stream())
                .filter(day -> item.died()
                                .map(died -> died.latest().isBefore(day.earliest()))
                                .orElse(false)
                        || item.born()
                                .map(born -> born.earliest().isAfter(day.latest()))
                                .orElse(false))
                .findFirst()
                .map(day -> new Feature(
                        "alive",
                        Decimals.of(CONTRADICTION),
                        "In office " + day.words() + " here, not alive then there."));
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

    /** Countries and offices held are compared as such: they do not count twice. */
    private static Optional<Feature> neighbours(Subject subject, Item item) {
        Set<String> both = both(subject.neighbours(), item.neighbours());
        both.removeAll(subject.countries());
        both.removeAll(item.countries());
        Stream.concat(subject.posts().stream(), item.posts().stream())
                .map(Post::office)
                .forEach(both::remove);
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
