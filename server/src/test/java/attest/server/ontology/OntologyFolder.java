package attest.server.ontology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.graph.GraphFactory;

/** The folder {@code ontology/} as the tests read it. */
final class OntologyFolder {
    static final String NS = "https://w3id.org/attest/ns#";
    static final String REL = "https://w3id.org/attest/rel/";
    static final String VOCAB = "https://w3id.org/attest/vocab/";
    static final Path FOLDER = Path.of(System.getProperty("attest.root"), "ontology");

    private OntologyFolder() {}

    /** What the data speak in: terms, relations and controlled values. */
    static Graph schema() {
        return turtle("attest.ttl", "relations.ttl", "vocabulary.ttl");
    }

    static Graph turtle(String... files) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (String file : files) {
            RDFParser.source(FOLDER.resolve(file)).parse(graph);
        }
        return graph;
    }

    static Shapes shapes() {
        return Shapes.parse(turtle("shapes.ttl", "prefixes.ttl"));
    }

    static Query query(Path file) {
        return QueryFactory.read(file.toString());
    }

    static List<Path> queries(String folder) {
        return list(FOLDER.resolve(folder), ".rq");
    }

    static List<Path> list(Path folder, String suffix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String name(Path file) {
        return file.getFileName().toString().replaceFirst("\\.[a-z]+$", "");
    }

    static Node term(String name) {
        return NodeFactory.createURI(NS + name);
    }

    /** All IRIs of the project's own namespaces that a graph uses. */
    static List<Node> ownTerms(Graph graph) {
        return graph.stream()
                .flatMap(OntologyFolder::nodes)
                .filter(OntologyFolder::isOwn)
                .distinct()
                .toList();
    }

    static boolean isOwn(Node node) {
        return node.isURI() && Stream.of(NS, REL, VOCAB).anyMatch(node.getURI()::startsWith);
    }

    private static Stream<Node> nodes(Triple triple) {
        return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject());
    }
}
