package attest.loader.resolve;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Finds the tellings of several documents that are of one event. Tellings that share enough are alike; one that is equally like two which
 * contradict each other could be either, and stays by itself. The others are joined, the most alike first, as long as no two of a group contradict
 * each other.
 */
final class SameEvents {
    /** A telling, an earlier one in whose group it is, and what makes the two alike. */
    record Same(Told told, Told before, Likeness why) {}

    /** Two places in the list of tellings, the first before the second. */
    private record Pair(int left, int right, Likeness why) {
        int other(int one) {
            return one == left ? right : left;
        }

        static final Comparator<Pair> MOST_ALIKE_FIRST = Comparator.comparing((Pair pair) -> -pair.why.score())
                .thenComparing(Pair::left)
                .thenComparing(Pair::right);
    }

    private final List<Told> tellings;
    private final BiPredicate<Cluster, Cluster> decidedApart;
    private final Map<Integer, List<Integer>> before = new HashMap<>();
    private final Map<Integer, List<Pair>> alike = new TreeMap<>();
    private final Map<Integer, List<Integer>> groups = new HashMap<>();
    private final Set<List<Integer>> compared = new HashSet<>();
    private final Map<Integer, Neighbours> neighbours = new HashMap<>();

    /**
     * Of tellings in an order that their documents' content gives.
     *
     * @param entity one cluster for all that are known or were decided to be one
     * @param decidedApart what persons have found to be two
     */
    SameEvents(List<Told> tellings, UnaryOperator<Cluster> entity, BiPredicate<Cluster, Cluster> decidedApart) {
        this.tellings = List.copyOf(tellings);
        this.decidedApart = decidedApart;
        Map<Cluster, List<Integer>> one = new LinkedHashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            one.computeIfAbsent(entity.apply(tellings.get(i).cluster()), any -> new ArrayList<>())
                    .add(i);
        }
        one.values().forEach(group -> group.forEach(telling -> before.put(telling, group)));
        groups.putAll(before);
    }

    /** For each telling but the first of its group, why it is in it. */
    List<Same> find() {
        candidates().forEach(this::compare);
        List<Pair> pairs = alike.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().filter(pair -> pair.left() == entry.getKey()))
                .filter(pair -> isClear(pair.left(), pair) && isClear(pair.right(), pair))
                .sorted(Pair.MOST_ALIKE_FIRST)
                .toList();
        pairs.forEach(this::join);
        return reasons(pairs);
    }

    /** Tellings that share a person, or a day and a place: no others can be alike. */
    private List<List<Integer>> candidates() {
        Map<String, Set<Integer>> byShared = new LinkedHashMap<>();
        Map<Cluster, List<Integer>> byPerson = new LinkedHashMap<>();
        for (int i = 0; i < tellings.size(); i++) {
            int here = i;
            Told told = tellings.get(i);
            told.involved().forEach(person -> byPerson.computeIfAbsent(person, any -> new ArrayList<>())
                    .add(here));
            if (told.isOfDay()) {
                Stream<LocalDate> days =
                        Stream.of(told.days().get().first(), told.days().get().last());
                days.forEach(day -> Stream.concat(told.facts().places().stream(), told.facts().countries().stream())
                        .forEach(place -> byShared.computeIfAbsent(day + " " + place, any -> new HashSet<>())
                                .add(here)));
            }
        }
        return Stream.concat(
                        byPerson.values().stream(),
                        byShared.values().stream()
                                .map(some -> some.stream().sorted().toList()))
                .filter(some -> some.size() > 1)
                .distinct()
                .toList();
    }

    private void compare(List<Integer> candidates) {
        for (int left : candidates) {
            for (int right : candidates) {
                if (left < right && compared.add(List.of(left, right)) && !isApart(left, right)) {
                    Likeness.of(tellings.get(left), tellings.get(right)).ifPresent(why -> {
                        Pair pair = new Pair(left, right, why);
                        alike.computeIfAbsent(left, any -> new ArrayList<>()).add(pair);
                        alike.computeIfAbsent(right, any -> new ArrayList<>()).add(pair);
                    });
                }
            }
        }
    }

    private boolean contradict(int left, int right) {
        return tellings.get(left).contradicts(tellings.get(right));
    }

    /** Nothing that is as much like a telling as this contradicts it. */
    private boolean isClear(int telling, Pair pair) {
        return neighbours
                .computeIfAbsent(
                        telling,
                        any -> new Neighbours(alike.get(telling).stream()
                                .map(other -> new Neighbours.Neighbour(
                                        tellings.get(other.other(telling)),
                                        other.why().score()))
                                .toList()))
                .allow(tellings.get(pair.other(telling)), pair.why().score());
    }

    private void join(Pair pair) {
        List<Integer> left = group(pair.left());
        List<Integer> right = group(pair.right());
        boolean apart = left.stream().anyMatch(one -> right.stream().anyMatch(other -> isApart(one, other)));
        if (!left.equals(right) && !apart) {
            List<Integer> both =
                    Stream.concat(left.stream(), right.stream()).sorted().toList();
            both.forEach(telling -> groups.put(telling, both));
        }
    }

    private boolean isApart(int one, int other) {
        return contradict(one, other)
                || decidedApart.test(
                        tellings.get(one).cluster(), tellings.get(other).cluster());
    }

    private List<Integer> group(int telling) {
        return groups.get(telling);
    }

    /** From the first of each group along what is alike: each telling has one that it is like and that comes before it on the way. */
    private List<Same> reasons(List<Pair> pairs) {
        Map<Integer, List<Pair>> accepted = new HashMap<>();
        pairs.stream()
                .filter(pair -> group(pair.left()).equals(group(pair.right())))
                .forEach(pair -> {
                    accepted.computeIfAbsent(pair.left(), any -> new ArrayList<>())
                            .add(pair);
                    accepted.computeIfAbsent(pair.right(), any -> new ArrayList<>())
                            .add(pair);
                });
        List<Same> reasons = new ArrayList<>();
        groups.values().stream().map(group -> group.get(0)).distinct().sorted().forEach(first -> {
            Set<Integer> seen = new HashSet<>(before.get(first));
            Deque<Integer> open = new ArrayDeque<>(before.get(first));
            while (!open.isEmpty()) {
                int at = open.remove();
                for (Pair pair : accepted.getOrDefault(at, List.of())) {
                    int other = pair.other(at);
                    if (!seen.contains(other)) {
                        reasons.add(new Same(tellings.get(other), tellings.get(at), pair.why()));
                        seen.addAll(before.get(other));
                        open.addAll(before.get(other));
                    }
                }
            }
        });
        return reasons;
    }
}
