package attest.server.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.vocabulary.RDFS;

/** Reads SHACL's executables (Turtle) and grlc's files ({@code .rq} with decorators) as saved queries. */
public final class Import {
    private static final Node SELECT = NodeFactory.createURI(Shacl.SH + "select");
    private static final Node KEYWORDS = NodeFactory.createURI(Shacl.SCHEMA + "keywords");

    private Import() {}

    /**
     * Reads a file.
     *
     * @param name the file's name without its suffix
     * @param text Turtle with {@code sh:select}, or SPARQL with decorators
     * @return a query for each SELECT in the file
     * @throws IllegalArgumentException with what is wrong, when it is neither
     */
    public static List<Imported> read(String name, String text) {
        boolean sparql = !text.contains(Shacl.SH)
                && text.lines()
                        .anyMatch(line -> line.strip().toUpperCase(Locale.ROOT).startsWith("SELECT"));
        return sparql ? List.of(GrlcFile.read(name, text)) : turtle(text);
    }

    private static List<Imported> turtle(String text) {
        Graph graph;
        try {
            graph = RDFParser.fromString(text, Lang.TURTLE)
                    .base("https://w3id.org/attest/query/")
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .toGraph();
        } catch (RiotException wrong) {
            throw new IllegalArgumentException(
                    "expected SPARQL with '#+' decorators or Turtle with sh:select, and it is no Turtle: "
                            + wrong.getMessage(),
                    wrong);
        }
        List<Imported> found = new ArrayList<>();
        graph.stream(Node.ANY, SELECT, Node.ANY)
                .sorted(Comparator.comparing(triple -> triple.getSubject().toString()))
                .forEach(triple -> found.add(executable(graph, triple.getSubject(), triple.getObject())));
        if (found.isEmpty()) {
            throw new IllegalArgumentException(
                    "expected a sh:select in the Turtle, found none; only SELECT can be imported");
        }
        return found;
    }

    private static Imported executable(Graph graph, Node subject, Node select) {
        String iri = subject.isURI() ? subject.getURI() : "imported";
        String name = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        List<String> tags = values(graph, subject, KEYWORDS);
        String comment = first(graph, subject, RDFS.comment.asNode()).orElse("");
        String summary = first(graph, subject, RDFS.label.asNode()).orElse(comment);
        return new Draft(name, tags, plain(summary), plain(comment), select.getLiteralLexicalForm())
                .imported(List.of());
    }

    private static Optional<String> first(Graph graph, Node subject, Node predicate) {
        return values(graph, subject, predicate).stream().findFirst();
    }

    private static List<String> values(Graph graph, Node subject, Node predicate) {
        return graph.stream(subject, predicate, Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    /** Comments of that collection are HTML. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "");
    }
}
