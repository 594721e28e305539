package attest.server.query;

import java.util.Comparator;

/**
 * Something wrong in a query file, with the place to look at.
 *
 * @param file path below the folder of queries
 * @param line from 1
 * @param column from 1
 * @param rule name of the rule that is broken
 * @param message what was expected, what is there, what to do
 */
public record Finding(String file, int line, int column, String rule, String message) implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    public Finding {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("places count from 1, got " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%s:%d:%d: [%s] %s".formatted(file, line, column, rule, message);
    }
}
