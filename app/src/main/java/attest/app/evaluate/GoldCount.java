package attest.app.evaluate;

import attest.loader.model.Count;
import java.util.List;
import java.util.Optional;

/**
 * A number of the gold standard.
 *
 * @param comparator exact, more-than, less-than, approx or range
 * @param values one figure, two for a range, none for words
 * @param text words such as "thousands"
 */
record GoldCount(String comparator, List<Long> values, Optional<String> text) {
    /** Whether a number of the graph has the least and the greatest value that these words allow (ontology, number lexicon). */
    boolean equal(Count count) {
        return text.map(words -> vague(words, count)).orElseGet(() -> figures(count));
    }

    private boolean figures(Count count) {
        long value = values.get(0);
        return switch (comparator) {
            case "exact" -> within(count, value, value) || (round(value) && around(count, value));
            case "approx" -> around(count, value);
            case "more-than" ->
                (count.min() == value || count.min() == value + 1)
                        && count.max().isEmpty();
            case "less-than" -> count.max().isPresent() && Math.abs(count.max().getAsLong() - value) <= 1;
            default -> within(count, value, values.get(values.size() - 1));
        };
    }

    /** A bare figure with two or more trailing zeros is read as "about". */
    private static boolean round(long value) {
        return value % 100 == 0;
    }

    private static boolean around(Count count, long value) {
        return count.number().filter(number -> number == value).isPresent()
                && count.min() <= value
                && count.max().orElse(0) >= value
                && count.max().orElse(0) > count.min();
    }

    private static boolean within(Count count, long min, long max) {
        return count.min() == min && count.max().isPresent() && count.max().getAsLong() == max;
    }

    private static boolean vague(String words, Count count) {
        return switch (words) {
            case "thousands" -> count.min() == 2000 && count.max().isEmpty();
            case "several thousand" -> within(count, 2000, 9999);
            default -> count.number().isEmpty();
        };
    }
}
