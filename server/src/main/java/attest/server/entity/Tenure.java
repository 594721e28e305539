package attest.server.entity;

import attest.server.fact.Facts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/**
 * Once in an office, as all claims together date it that can mean the same time.
 *
 * @param content the proposition
 * @param who the holder, or the office where the page is about the holder
 * @param bounds around all that is given; empty ones are not known
 * @param dated how claims date it, in the order of their days
 */
record Tenure(Node content, Node who, Bounds bounds, List<Dated> dated) {
    /**
     * One dating.
     *
     * @param claims the first of those who date it so
     * @param times how many do
     */
    record Dated(Bounds bounds, List<Node> claims, int times) {}

    Tenure(Node content, Node who, List<Dated> dated) {
        this(
                content,
                who,
                dated.stream().map(Dated::bounds).reduce(Bounds::around).orElse(Bounds.NONE),
                dated);
    }

    /** Datings that exclude each other are tenures of their own, and so is what has no date where there are several. */
    static List<Tenure> apart(Node content, Node who, Collection<Dated> all) {
        List<List<Dated>> times = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparing(dated -> dated.bounds().first()))
                .forEach(dated -> times.stream()
                        .filter(time -> times.size() == 1 || !dated.bounds().equals(Bounds.NONE))
                        .filter(time ->
                                time.stream().noneMatch(other -> other.bounds().excludes(dated.bounds())))
                        .findFirst()
                        .orElseGet(() -> opened(times))
                        .add(dated));
        return times.stream().map(time -> new Tenure(content, who, time)).toList();
    }

    private static List<Dated> opened(List<List<Dated>> times) {
        List<Dated> time = new ArrayList<>();
        times.add(time);
        return time;
    }

    /** The first of all claims. */
    Stream<Node> claims() {
        return dated.stream().flatMap(as -> as.claims().stream());
    }

    /** All days that claims give, in no order. */
    List<LocalDate> days() {
        return dated.stream().map(Dated::bounds).flatMap(Bounds::days).toList();
    }

    /** How many claims there are. */
    int times() {
        return dated.stream().mapToInt(Dated::times).sum();
    }

    /** First and last day of the beginning and of the end. */
    record Bounds(
            Optional<LocalDate> startEarliest,
            Optional<LocalDate> startLatest,
            Optional<LocalDate> endEarliest,
            Optional<LocalDate> endLatest) {
        private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
        private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

        static final Bounds NONE = new Bounds(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Bounds of(Facts facts, Node claim) {
            return new Bounds(
                    day(facts, claim, "startEarliest"),
                    day(facts, claim, "startLatest"),
                    day(facts, claim, "endEarliest"),
                    day(facts, claim, "endLatest"));
        }

        private static Optional<LocalDate> day(Facts facts, Node claim, String term) {
            return facts.text(claim, term)
                    .map(text -> LocalDate.parse(text))
                    .filter(day -> !day.equals(NEVER) && !day.equals(EVER));
        }

        Bounds around(Bounds other) {
            return new Bounds(
                    one(startEarliest, other.startEarliest, BinaryOperator.minBy(Comparator.naturalOrder())),
                    one(startLatest, other.startLatest, BinaryOperator.maxBy(Comparator.naturalOrder())),
                    one(endEarliest, other.endEarliest, BinaryOperator.minBy(Comparator.naturalOrder())),
                    one(endLatest, other.endLatest, BinaryOperator.maxBy(Comparator.naturalOrder())));
        }

        private static Optional<LocalDate> one(
                Optional<LocalDate> day, Optional<LocalDate> other, BinaryOperator<LocalDate> choice) {
            return Stream.of(day, other).flatMap(Optional::stream).reduce(choice);
        }

        private Stream<LocalDate> days() {
            return Stream.of(startEarliest, startLatest, endEarliest, endLatest).flatMap(Optional::stream);
        }

        /** Whether one was certainly over before the other can have begun. */
        boolean excludes(Bounds other) {
            return endsBefore(other) || other.endsBefore(this);
        }

        private boolean endsBefore(Bounds other) {
            return endLatest
                    .filter(end -> other.startEarliest.filter(end::isBefore).isPresent())
                    .isPresent();
        }

        /** The first day that counts for the order of a list. */
        LocalDate first() {
            return startEarliest.or(() -> startLatest).or(() -> endEarliest).orElse(EVER);
        }

        String from() {
            return words(startEarliest, startLatest);
        }

        String to() {
            return words(endEarliest, endLatest);
        }

        /** Whether somebody was certainly in office on a day on which the other certainly was, too. */
        boolean overlaps(Bounds other) {
            return startLatest.isPresent()
                    && endEarliest.isPresent()
                    && other.startLatest.isPresent()
                    && other.endEarliest.isPresent()
                    && startLatest.get().isBefore(other.endEarliest.get())
                    && other.startLatest.get().isBefore(endEarliest.get());
        }

        /** Such as "1957", "1957-05-04", "1957-05-04 or before", "1957 to 1959". */
        static String words(Optional<LocalDate> first, Optional<LocalDate> last) {
            if (first.isEmpty()) {
                return last.map(day -> day + " or before").orElse("not known");
            }
            return last.map(day -> between(first.get(), day)).orElse(first.get() + " or after");
        }

        private static String between(LocalDate first, LocalDate last) {
            boolean wholeYears = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
            if (wholeYears) {
                return first.getYear() == last.getYear()
                        ? "" + first.getYear()
                        : first.getYear() + " to " + last.getYear();
            }
            boolean wholeMonth =
                    first.getDayOfMonth() == 1 && first.plusMonths(1).equals(last.plusDays(1));
            if (wholeMonth) {
                return first.toString().substring(0, 7);
            }
            return first.equals(last) ? first.toString() : first + " to " + last;
        }
    }
}
