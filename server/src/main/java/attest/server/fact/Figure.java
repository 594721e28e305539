package attest.server.fact;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.jena.graph.Node;

/** Numbers as their words bound them. */
final class Figure {
    private Figure() {}

    /** Such as "more than 40 (41 or more)"; empty where there is no number. */
    static Optional<String> of(Facts facts, Node node) {
        Optional<String> printed = facts.text(node, "number").map(Figure::grouped);
        Optional<String> bounds = bounds(facts.text(node, "min"), facts.text(node, "max"));
        String qualifier = facts.one(node, "qualifier").map(Facts::localName).orElse("exact");
        return switch (qualifier) {
            case "about" -> printed.map(number -> "about " + number).map(with(bounds));
            case "moreThan" -> printed.map(number -> "more than " + number).map(with(bounds));
            case "lessThan" -> printed.map(number -> "fewer than " + number).map(with(bounds));
            case "vague" -> bounds.map(allowed -> "given in words only, which allow " + allowed);
            case "range" -> bounds;
            default -> printed.or(() -> bounds);
        };
    }

    /** Such as "200 to 900", "41 or more". */
    static Optional<String> bounds(Optional<String> min, Optional<String> max) {
        if (min.isEmpty()) {
            return max.map(most -> "at most " + grouped(most));
        }
        String least = grouped(min.get());
        return Optional.of(max.map(most -> most.equals(min.get()) ? least : least + " to " + grouped(most))
                .orElse(least + " or more"));
    }

    private static UnaryOperator<String> with(Optional<String> bounds) {
        return words -> bounds.map(allowed -> words + " (" + allowed + ")").orElse(words);
    }

    private static String grouped(String number) {
        return String.format(Locale.ROOT, "%,d", new BigInteger(number));
    }
}
