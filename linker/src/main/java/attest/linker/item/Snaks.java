package attest.linker.item;

import attest.linker.model.Dates;
import attest.linker.model.Item;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Statements and snaks of Wikibase's JSON (its documentation, topic "JSON"). */
final class Snaks {
    private Snaks() {}

    /** The statements that count when only one view is wanted: preferred ones, else normal ones; never deprecated ones. */
    static List<JsonNode> best(List<JsonNode> statements) {
        List<JsonNode> preferred = statements.stream()
                .filter(statement -> rank(statement).equals("preferred"))
                .toList();
        return preferred.isEmpty() ? valid(statements) : preferred;
    }

    /** All statements that are not deprecated. */
    static List<JsonNode> valid(List<JsonNode> statements) {
        return statements.stream()
                .filter(statement -> !rank(statement).equals("deprecated"))
                .toList();
    }

    static String rank(JsonNode statement) {
        return statement.path("rank").asText("normal");
    }

    static Set<String> items(List<JsonNode> statements) {
        Set<String> ids = new TreeSet<>();
        statements.forEach(statement -> item(statement.path("mainsnak")).ifPresent(ids::add));
        return ids;
    }

    /** The item that a snak points to; empty for an unknown value, none, or one that is no item. */
    static Optional<String> item(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        if (value.hasNonNull("id")) {
            return isItem(value.get("id").asText())
                    ? Optional.of(value.get("id").asText())
                    : Optional.empty();
        }
        return value.path("entity-type").asText().equals("item")
                        && value.path("numeric-id").isIntegralNumber()
                ? Optional.of("Q" + value.get("numeric-id").asText()).filter(Snaks::isItem)
                : Optional.empty();
    }

    /** Whether a text is an id of an item: Q and a number that the index has room for. */
    static boolean isItem(String id) {
        return Item.isId(id) && Packed.fits(number(id));
    }

    static long number(String id) {
        return Long.parseLong(id, 1, id.length(), 10);
    }

    /** The bounds that hold all dates of the snaks; empty when none has a date that can be told. */
    static Optional<Dates> dates(Stream<JsonNode> snaks) {
        return snaks.map(snak -> Times.bounds(snak.path("datavalue").path("value")))
                .flatMap(Optional::stream)
                .reduce(Snaks::hull);
    }

    private static Dates hull(Dates one, Dates other) {
        return new Dates(
                one.earliest().isBefore(other.earliest()) ? one.earliest() : other.earliest(),
                one.latest().isAfter(other.latest()) ? one.latest() : other.latest());
    }
}
