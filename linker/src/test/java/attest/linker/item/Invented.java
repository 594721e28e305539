package attest.linker.item;

import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Invented items in Wikibase's JSON, as its documentation describes it. No id of theirs is one of Wikidata. */
public final class Invented {
    private static final long FIRST = 1_000_000_000_000L;

    private final String id;
    private final StringJoiner labels = new StringJoiner(",");
    private final Map<String, StringJoiner> aliases = new TreeMap<>();
    private final Map<String, StringJoiner> claims = new TreeMap<>();
    private String rest = "";

    private Invented(String id) {
        this.id = id;
    }

    /** The invented id of a number from 1. */
    public static String id(long number) {
        return "Q" + (FIRST + number);
    }

    public static Invented item(long number) {
        return new Invented(id(number));
    }

    public Invented label(String language, String text) {
        labels.add("\"%s\":%s".formatted(language, term(language, text)));
        return this;
    }

    public Invented alias(String language, String text) {
        aliases.computeIfAbsent(language, l -> new StringJoiner(",")).add(term(language, text));
        return this;
    }

    private static String term(String language, String text) {
        return "{\"language\":\"%s\",\"value\":\"%s\"}".formatted(language, text);
    }

    public Invented human() {
        return points("P31", "Q5");
    }

    public Invented points(String property, String target) {
        return statement(property, "normal", item(property, target), "", "");
    }

    public Invented time(String property, String time, int precision) {
        return statement(property, "normal", time(property, time, precision, ""), "", "");
    }

    /** An office held, with start and end as days; empty for none. */
    public Invented held(String office, String from, String to) {
        String qualifiers = IntStream.of(0, 1)
                .filter(end -> !(end == 0 ? from : to).isEmpty())
                .mapToObj(end -> end == 0 ? qualifier("P580", from) : qualifier("P582", to))
                .collect(Collectors.joining(","));
        return statement("P39", "normal", item("P39", office), qualifiers, "");
    }

    private static String qualifier(String property, String day) {
        return "\"%s\":[%s]".formatted(property, time(property, "+" + day + "T00:00:00Z", 11, ""));
    }

    /** A statement with its parts as they stand in the JSON; qualifiers and references without their brackets. */
    public Invented statement(String property, String rank, String snak, String qualifiers, String references) {
        claims.computeIfAbsent(property, p -> new StringJoiner(","))
                .add(
                        """
                {"mainsnak":%s,"type":"statement","qualifiers":{%s},"id":"%s$%s","rank":"%s","references":[%s]}"""
                                .formatted(snak, qualifiers, id, property, rank, references));
        return this;
    }

    public static String item(String property, String target) {
        return """
                {"snaktype":"value","property":"%s","datavalue":{"value":{"entity-type":"item","numeric-id":%s,"id":"%s"},\
                "type":"wikibase-entityid"},"datatype":"wikibase-item"}"""
                .formatted(property, target.substring(1), target);
    }

    public static String time(String property, String time, int precision, String calendar) {
        return """
                {"snaktype":"value","property":"%s","datavalue":{"value":{"time":"%s","timezone":0,"before":0,"after":0,\
                "precision":%d,"calendarmodel":"%s"},"type":"time"},"datatype":"time"}"""
                .formatted(property, time, precision, calendar);
    }

    public static String string(String property, String text) {
        return """
                {"snaktype":"value","property":"%s","datavalue":{"value":"%s","type":"string"},"datatype":"string"}"""
                .formatted(property, text);
    }

    /** More fields of the entity, as they stand in the JSON. */
    public Invented with(String fields) {
        rest += "," + fields;
        return this;
    }

    /** The entity on one line. */
    public String json() {
        return """
                {"type":"item","id":"%s","labels":{%s},"aliases":{%s},"claims":{%s}%s}"""
                .formatted(id, labels, arrays(aliases), arrays(claims), rest);
    }

    private static String arrays(Map<String, StringJoiner> lists) {
        return lists.entrySet().stream()
                .map(list -> "\"%s\":[%s]".formatted(list.getKey(), list.getValue()))
                .collect(Collectors.joining(","));
    }
}
