package attest.linker.item;

import attest.linker.model.Dates;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** What a snak says: a value, that there is one which is unknown, or that there is none. */
public sealed interface Value {
    /** An item. */
    record ItemValue(String id) implements Value {}

    /**
     * A time as Wikidata writes it.
     *
     * @param time such as +2021-08-03T00:00:00Z, month and day 00 where they are unknown
     * @param precision 11 a day, 10 a month, 9 a year, 8 a decade, 7 a century
     * @param calendar the address of the item of its calendar; or empty
     */
    record TimeValue(String time, int precision, String calendar) implements Value {
        /** The days that it may mean; empty for a time that is too vague to have bounds. */
        public Optional<Dates> bounds() {
            return Times.bounds(time, precision);
        }
    }

    /** A string, an address, an identifier, or the amount of a quantity; the language is empty unless the value has one. */
    record TextValue(String text, String language) implements Value {}

    /** There is a value, and nobody knows it (somevalue). */
    record Unknown() implements Value {}

    /** There is no value (novalue). */
    record None() implements Value {}

    /** A value of a type that is not kept, such as coordinates: it is told that it was there. */
    record Other(String type) implements Value {}

    /** Reads a snak of Wikibase's JSON. */
    static Value of(JsonNode snak) {
        JsonNode value = snak.path("datavalue").path("value");
        return switch (snak.path("snaktype").asText()) {
            case "somevalue" -> new Unknown();
            case "novalue" -> new None();
            default -> typed(snak, value, snak.path("datavalue").path("type").asText());
        };
    }

    private static Value typed(JsonNode snak, JsonNode value, String type) {
        return switch (type) {
            case "wikibase-entityid" ->
                Snaks.item(snak).<Value>map(ItemValue::new).orElse(new Other(type));
            case "time" ->
                new TimeValue(
                        value.path("time").asText(),
                        value.path("precision").asInt(),
                        value.path("calendarmodel").asText());
            case "string" -> new TextValue(value.asText(), "");
            case "monolingualtext" ->
                new TextValue(
                        value.path("text").asText(), value.path("language").asText());
            case "quantity" -> new TextValue(value.path("amount").asText(), "");
            default -> new Other(type);
        };
    }
}
