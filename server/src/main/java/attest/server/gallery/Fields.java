package attest.server.gallery;

import attest.server.fact.Facts;
import attest.server.gallery.Field.Control;
import attest.server.gallery.Field.Option;
import attest.server.query.BadParameter;
import attest.server.query.Parameter;
import attest.server.query.SavedQuery;
import attest.server.query.ValueType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * Makes the form of a query from the types of its parameters.
 *
 * @param given what stands in it
 * @param errors by parameter, why it cannot be asked so
 */
record Fields(SavedQuery query, Given given, Map<String, String> errors, Offers offers, Facts facts) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    List<Field> all() {
        return query.header().params().entrySet().stream()
                .map(entry -> field(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Field field(String name, Parameter parameter) {
        List<String> values = given.values(name);
        List<Option> options = options(parameter, values);
        return new Field(
                name,
                parameter.label(),
                control(parameter),
                values.stream().map(value -> shown(parameter, value)).toList(),
                query.defaults(name).stream().map(this::words).toList(),
                options,
                parameter.multiple(),
                parameter.required(),
                help(name, parameter),
                values.stream().findFirst().flatMap(value -> echo(name, parameter, value)),
                Optional.ofNullable(errors.get(name)),
                parameter.entityClass().map(type -> "/api/suggest?limit=50&class=" + type.replace(":", "") + "&q="));
    }

    private static Control control(Parameter parameter) {
        return switch (parameter.type()) {
            case ENUM, BOOLEAN -> parameter.multiple() ? Control.TEXT : Control.CHOICE;
            case IRI -> parameter.suggest().isPresent() ? Control.NAME : Control.TEXT;
            default -> Control.TEXT;
        };
    }

    private List<Option> options(Parameter parameter, List<String> chosen) {
        Stream<Option> options =
                switch (parameter.type()) {
                    case BOOLEAN -> Stream.of(option("true", "yes", chosen), option("false", "no", chosen));
                    case ENUM -> parameter.values().stream().map(value -> option(value, words(value), chosen));
                    case IRI -> offers.of(parameter, "").keySet().stream().map(label -> option(label, label, chosen));
                    default -> Stream.empty();
                };
        return options.toList();
    }

    private static Option option(String value, String label, List<String> chosen) {
        return new Option(value, label, chosen.contains(value));
    }

    private String shown(Parameter parameter, String value) {
        boolean named = parameter.type() == ValueType.ENUM
                || (parameter.type() == ValueType.IRI && parameter.suggest().isPresent());
        return named && !errors.containsValue(value) ? words(value) : value;
    }

    /** The label of what a short name or IRI stands for, or the text itself. */
    private String words(String value) {
        int end = value.lastIndexOf('"');
        if (value.startsWith("\"") && end > 0) {
            return value.substring(1, end);
        }
        String expanded = query.query().getPrefixMapping().expandPrefix(value);
        if (expanded.equals(value) && !value.contains("://")) {
            return value;
        }
        Node node = NodeFactory.createURI(expanded);
        return facts.name(node).orElse(value);
    }

    private Optional<String> help(String name, Parameter parameter) {
        List<String> defaults = query.defaults(name);
        String filled = defaults.isEmpty()
                ? ""
                : "Without it: "
                        + String.join(", ", defaults.stream().map(this::words).toList()) + ".";
        String how =
                switch (parameter.type()) {
                    case DATE -> "A day, such as 1988-07-28.";
                    case EDTF -> "A year, month, day or interval: 1988, 1988-07, 1988-07/1988-09, 2017/..";
                    case INTEGER, DECIMAL ->
                        "A number"
                                + parameter
                                        .min()
                                        .map(min -> ", " + min + " or more")
                                        .orElse("")
                                + parameter
                                        .max()
                                        .map(max -> ", " + max + " or less")
                                        .orElse("") + ".";
                    case IRI -> parameter.suggest().isPresent() ? "" : "An IRI.";
                    default -> "";
                };
        return Optional.of((how + " " + filled).strip()).filter(text -> !text.isEmpty());
    }

    /** How a date was understood; a date that was not is told by its error. */
    private Optional<String> echo(String name, Parameter parameter, String value) {
        if (parameter.type() != ValueType.EDTF || errors.containsKey(name)) {
            return Optional.empty();
        }
        try {
            List<Node> bounds = parameter.read(name, value, query.query().getPrefixMapping());
            return Optional.of(day(bounds.get(0)) + " to " + day(bounds.get(1)));
        } catch (BadParameter told) {
            return Optional.empty();
        }
    }

    private static String day(Node date) {
        LocalDate day = LocalDate.parse(date.getLiteralLexicalForm());
        if (day.getYear() == 1) {
            return "the beginning";
        }
        return day.getYear() == 9999 ? "the end" : DAY.format(day);
    }
}
