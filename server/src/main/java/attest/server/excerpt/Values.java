package attest.server.excerpt;

import attest.linker.item.Value;
import attest.linker.item.Value.TextValue;
import attest.linker.item.Value.TimeValue;
import attest.server.link.GraphText;
import attest.server.store.Names;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.vocabulary.RDF;

/** Values of Wikidata as nodes. A time that is no day is never written as one: a year stays a year. */
final class Values {
    private static final Pattern TIME = Pattern.compile("\\+(\\d{4})-(\\d\\d)-(\\d\\d)T00:00:00Z");
    private static final int DAY = 11;
    private static final int MONTH = 10;
    private static final int YEAR = 9;

    private final GraphText graph;

    Values(GraphText graph) {
        this.graph = graph;
    }

    /**
     * States a value of a node in the two ways in which Wikidata does: plainly, and for times as a node with its precision.
     *
     * @param subject a statement or reference
     * @param part {@code statement/}, {@code qualifier/} or {@code reference/}
     */
    void add(Node subject, String part, String property, Value value) {
        if (value instanceof Value.None) {
            graph.add(subject, RDF.type.asNode(), Wikibase.property("novalue/", property));
            return;
        }
        plain(subject, property, value).ifPresent(node -> graph.add(subject, Wikibase.property(part, property), node));
        if (value instanceof TimeValue time) {
            graph.add(subject, Wikibase.property(part + "value/", property), time(time));
        }
    }

    private Optional<Node> plain(Node subject, String property, Value value) {
        if (value instanceof Value.ItemValue item) {
            return Optional.of(Wikibase.item(item.id()));
        }
        if (value instanceof TimeValue time) {
            return literal(time);
        }
        if (value instanceof TextValue text) {
            return Optional.of(text(text));
        }
        return value instanceof Value.Unknown ? Optional.of(unknown(subject, property)) : Optional.empty();
    }

    /** Somebody or something that nobody knows: another one for every statement. */
    private Node unknown(Node subject, String property) {
        Node node = Wikibase.minted("unknown", subject.getURI() + " " + property);
        graph.add(node, RDF.type.asNode(), Names.term("UnknownValue"));
        return node;
    }

    private static Node text(TextValue value) {
        if (!value.language().isEmpty()) {
            return NodeFactory.createLiteralLang(value.text(), value.language());
        }
        return isAddress(value.text())
                ? NodeFactory.createURI(value.text())
                : NodeFactory.createLiteralString(value.text());
    }

    private static boolean isAddress(String text) {
        if (!text.startsWith("https://") && !text.startsWith("http://")) {
            return false;
        }
        try {
            IRIx iri = IRIx.create(text);
            return iri.isAbsolute() && !iri.hasViolations();
        } catch (IRIException wrong) {
            return false;
        }
    }

    private Node time(TimeValue value) {
        Node node = Wikibase.minted("time", value.time() + " " + value.precision() + " " + value.calendar());
        graph.add(node, RDF.type.asNode(), Wikibase.term("TimeValue"));
        graph.add(
                node,
                Wikibase.term("timeValue"),
                literal(value).orElseGet(() -> NodeFactory.createLiteralString(value.time())));
        graph.add(node, Wikibase.term("timePrecision"), number(value.precision()));
        if (isAddress(value.calendar())) {
            graph.add(node, Wikibase.term("timeCalendarModel"), NodeFactory.createURI(value.calendar()));
        }
        return node;
    }

    /** Only for days, months and years of our era: for what is vaguer XML Schema has no type. */
    private static Optional<Node> literal(TimeValue value) {
        Matcher parts = TIME.matcher(value.time());
        if (!parts.matches()) {
            return Optional.empty();
        }
        String year = parts.group(1);
        return switch (value.precision()) {
            case DAY ->
                typed(year + "-" + parts.group(2) + "-" + parts.group(3) + "T00:00:00Z", XSDDatatype.XSDdateTime);
            case MONTH -> typed(year + "-" + parts.group(2), XSDDatatype.XSDgYearMonth);
            case YEAR -> typed(year, XSDDatatype.XSDgYear);
            default -> Optional.empty();
        };
    }

    private static Optional<Node> typed(String text, XSDDatatype type) {
        return type.isValid(text) ? Optional.of(NodeFactory.createLiteralDT(text, type)) : Optional.empty();
    }

    static Node number(long value) {
        return NodeFactory.createLiteralDT(Long.toString(value), XSDDatatype.XSDinteger);
    }
}
