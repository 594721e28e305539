package attest.server.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.shared.PrefixMapping;

/** Reads what a caller gives for one parameter as RDF terms, or refuses it with {@link BadParameter}. */
record Terms(String name, Parameter parameter, PrefixMapping prefixes) {
    private static final Set<String> SCHEMES = Set.of("http", "https", "urn");
    private static final int MOST_CHARACTERS = 1_000;
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,18}(\\.[0-9]{1,18})?");

    /** Characters that turn the direction of writing: an IRI with them can look like another one. */
    private static final Pattern TURNING = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    /** One term for each variable of the parameter. */
    List<Node> read(String text) {
        if (parameter.type() == ValueType.EDTF) {
            Period period = period(text);
            return List.of(date(period.first().toString()), date(period.last().toString()));
        }
        return List.of(single(text));
    }

    private Node single(String text) {
        return switch (parameter.type()) {
            case IRI -> iri(text);
            case STRING -> string(text);
            case INTEGER -> number(text, INTEGER, XSDDatatype.XSDinteger, "a whole number");
            case DECIMAL -> number(text, DECIMAL, XSDDatatype.XSDdecimal, "a number such as 0.7");
            case BOOLEAN -> flag(text);
            case DATE, EDTF -> date(text);
            case ENUM -> alternative(text);
        };
    }

    private Node iri(String text) {
        if (TURNING.matcher(text).find()) {
            throw bad("an IRI without characters that turn the direction of writing", text);
        }
        String expanded = prefixes.expandPrefix(text);
        try {
            IRIx iri = IRIx.create(expanded);
            if (iri.isAbsolute() && SCHEMES.contains(iri.scheme())) {
                return NodeFactory.createURI(expanded);
            }
        } catch (IRIException refused) {
            // the same advice fits: what is no IRI cannot be an absolute one
        }
        throw bad("an http, https or urn IRI, or a name such as " + examplePrefix() + ":name", text);
    }

    private String examplePrefix() {
        return prefixes.getNsPrefixMap().keySet().stream()
                .filter(prefix -> !prefix.isEmpty())
                .sorted()
                .findFirst()
                .orElse("prefix");
    }

    private Node string(String text) {
        int most = parameter.maxLength().orElse(MOST_CHARACTERS);
        if (text.codePointCount(0, text.length()) > most) {
            throw bad("at most " + most + " characters", text.substring(0, 20) + "…");
        }
        return NodeFactory.createLiteralString(text);
    }

    private Node number(String text, Pattern form, XSDDatatype type, String expected) {
        if (!form.matcher(text).matches()) {
            throw bad(expected, text);
        }
        BigDecimal value = new BigDecimal(text);
        if (parameter.min().filter(min -> value.compareTo(min) < 0).isPresent()) {
            throw bad(parameter.min().get() + " or more", text);
        }
        if (parameter.max().filter(max -> value.compareTo(max) > 0).isPresent()) {
            throw bad(parameter.max().get() + " or less", text);
        }
        return NodeFactory.createLiteralDT(text, type);
    }

    private Node flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw bad("true or false", text);
        }
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDboolean);
    }

    private Node date(String text) {
        try {
            return NodeFactory.createLiteralDT(LocalDate.parse(text).toString(), XSDDatatype.XSDdate);
        } catch (DateTimeException wrong) {
            throw bad("a day of the calendar such as 2018-07-01", text);
        }
    }

    private Period period(String text) {
        try {
            return Period.parse(text);
        } catch (DateTimeException wrong) {
            throw bad("a year, month, day or interval such as 1988, 1988-07, 1988-07-28 or 1988-07/1988-09", text);
        }
    }

    /** A value of the list; one that the prefixes expand is an IRI, any other a string. */
    private Node alternative(String text) {
        if (!parameter.values().contains(text)) {
            throw bad("one of " + String.join(", ", parameter.values()), text);
        }
        return prefixes.expandPrefix(text).equals(text) ? NodeFactory.createLiteralString(text) : iri(text);
    }

    private BadParameter bad(String expected, String got) {
        return BadParameter.value(name, expected, got);
    }
}
