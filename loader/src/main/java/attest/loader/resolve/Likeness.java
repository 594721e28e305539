package attest.loader.resolve;

import attest.loader.model.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Why two tellings are taken for one event: what they share, besides the kind.
 *
 * @param rule the id of the rule
 * @param score 0 to 1
 * @param reason what they share, in plain words
 */
record Likeness(String rule, double score, String reason) {
    /** What befalls nobody twice. */
    private static final Set<String> ONCE_IN_A_LIFE = Set.of("killing", "execution", "death", "burial");
    /** What a country has once on a day. */
    private static final Set<String> ONCE_A_DAY = Set.of("election", "coup");
    /** A smaller number may well be told of two events of one day. */
    private static final long TELLING = 5;

    /** Of two tellings that do not contradict each other; kind and year alone never make them one. */
    static Optional<Likeness> of(Told left, Told right) {
        boolean day = left.isOfDay() && right.isOfDay() && left.meets(right);
        Set<Cluster> victims = shared(left.facts().victims(), right.facts().victims());
        Set<Cluster> involved = shared(left.involved(), right.involved());
        Set<String> countries = shared(left.facts().countries(), right.facts().countries());
        boolean dated = left.meets(right) && month(left) && month(right);
        boolean once = ONCE_IN_A_LIFE.contains(left.kind()) && ONCE_IN_A_LIFE.contains(right.kind());
        boolean samePersons = left.facts().victims().equals(right.facts().victims());
        if (!victims.isEmpty() && ((once && samePersons) || dated)) {
            double score = 0.75 + (samePersons ? 0.1 : 0) + (dated ? 0.05 : 0);
            return dated
                    ? like("event-of-person-and-date", score, left, names(victims), date(left, right))
                    : like("event-of-person", score, left, names(victims));
        }
        if (day && !involved.isEmpty()) {
            return like("event-of-person-and-date", 0.8, left, names(involved), date(left, right));
        }
        if (day && Told.meet(left.facts().places(), right.facts().places())) {
            return like("event-of-place-and-date", 0.8, left, "the place", date(left, right));
        }
        if (day && !countries.isEmpty() && (sameToll(left, right) || ONCE_A_DAY.contains(left.kind()))) {
            String also = sameToll(left, right) ? "the country and the number" : "the country";
            return like("event-of-country-and-date", 0.75, left, also, date(left, right));
        }
        return Optional.empty();
    }

    private static boolean month(Told told) {
        return told.days().filter(Days::isWithinAMonth).isPresent();
    }

    private static boolean sameToll(Told left, Told right) {
        Optional<Count> toll = left.facts().toll().filter(count -> count.min() >= TELLING);
        return toll.flatMap(Count::number).isPresent()
                && toll.equals(right.facts().toll());
    }

    private static Optional<Likeness> like(String rule, double score, Told told, String... shared) {
        List<String> all = new ArrayList<>(List.of("the kind (" + told.kind() + ")"));
        all.addAll(List.of(shared));
        return Optional.of(new Likeness(rule, score, "both tell the same of " + String.join(", ", all)));
    }

    private static String date(Told left, Told right) {
        String date = left.days().get().toString();
        String other = right.days().get().toString();
        return "the date (" + (date.equals(other) ? date : date + " and " + other) + ")";
    }

    private static String names(Set<Cluster> persons) {
        return persons.stream().map(Labels::of).sorted().collect(Collectors.joining(", "));
    }

    private static <T> Set<T> shared(Set<T> left, Set<T> right) {
        return left.stream().filter(right::contains).collect(Collectors.toSet());
    }
}
