package attest.server.entity;

import attest.server.fact.Facts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * A time in an office as claims of the same bounds date it; empty bounds are not known.
 *
 * @param content the proposition
 * @param who the holder, or the office where the page is about the holder
 * @param claims those who date it so
 */
record Tenure(Node content, Node who, Bounds bounds, List<Node> claims) {
    /** First and last day of the beginning and of the end. */
    record Bounds(
            Optional<LocalDate> startEarliest,
            Optional<LocalDate> startLatest,
            Optional<LocalDate> endEarliest,
            Optional<LocalDate> endLatest) {
        private static final LocalDate NEVER = LocalDate.of(1, 1, 1);
        private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

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
