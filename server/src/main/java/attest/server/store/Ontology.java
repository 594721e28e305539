package attest.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the gate judges by and what is derived: the folder {@code ontology/}, read once. */
public final class Ontology {
    private final Graph schema = GraphFactory.createDefaultGraph();
    private final List<String> files = new ArrayList<>();
    private final List<String> derivationFiles = new ArrayList<>();
    private final PrefixMapping prefixes;
    private final Shapes shapes;
    private final List<NamedQuery> derivations;
    private final List<NamedQuery> checks;

    private Ontology(Path folder) {
        Graph prefixFile = turtle(folder.resolve("prefixes.ttl")); // the queries inside the shapes name it
        prefixes = prefixFile.getPrefixMapping();
        Graph shapeFile = turtle(folder.resolve("shapes.ttl"));
        GraphUtil.addInto(shapeFile, prefixFile);
        shapes = Shapes.parse(shapeFile);
        for (Path file : list(folder, ".ttl")) {
            String name = file.getFileName().toString();
            if (!name.equals("shapes.ttl") && !name.equals("prefixes.ttl")) {
                turtle(file).find().forEachRemaining(schema::add);
            }
        }
        checks = list(folder.resolve("gate"), ".rq").stream()
                .map(file -> query(file, files))
                .toList();
        derivations = list(folder.resolve("derivations"), ".rq").stream()
                .map(file -> query(file, derivationFiles))
                .toList();
    }

    /**
     * Reads the folder.
     *
     * @throws StoreException naming the file and the place, when one is missing or does not parse
     */
    public static Ontology read(Path folder) {
        return new Ontology(folder);
    }

    /** The prefixes of {@code prefixes.ttl}, the one list there is. */
    public PrefixMapping prefixes() {
        return prefixes;
    }

    /** Ontology, relations and vocabulary in one graph. */
    public Graph schema() {
        return schema;
    }

    Shapes shapes() {
        return shapes;
    }

    /** CONSTRUCT queries in the order in which they run. */
    List<NamedQuery> derivations() {
        return derivations;
    }

    /** SELECT queries each row of which is a fault: {@code ?node} and {@code ?message}. */
    List<NamedQuery> checks() {
        return checks;
    }

    /** Changes whenever the gate might judge otherwise. */
    String gateHash() {
        return Fingerprint.of(files);
    }

    String derivationHash() {
        return Fingerprint.of(derivationFiles);
    }

    private Graph turtle(Path file) {
        Graph graph = GraphFactory.createDefaultGraph();
        String text = read(file, files);
        try {
            RDFParser.fromString(text, Lang.TURTLE)
                    .base(Names.NS)
                    .errorHandler(ErrorHandlerFactory.errorHandlerExceptionOnError())
                    .parse(graph);
            return graph;
        } catch (RiotException wrong) {
            throw StoreException.broken(file, wrong.getMessage(), wrong);
        }
    }

    private NamedQuery query(Path file, List<String> seen) {
        Query query = new Query();
        query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(prefixes));
        try {
            QueryFactory.parse(query, read(file, seen), Names.BASE, Syntax.syntaxARQ);
            return new NamedQuery(file.getFileName().toString(), query);
        } catch (QueryParseException wrong) {
            throw StoreException.broken(file, wrong.getMessage(), wrong);
        }
    }

    private static String read(Path file, List<String> seen) {
        try {
            String text = Files.readString(file);
            seen.add(Fingerprint.of(List.of(file.getFileName().toString(), text)));
            return text;
        } catch (IOException unreadable) {
            throw StoreException.broken(file, "cannot be read: " + unreadable, unreadable);
        }
    }

    /** Sorted by name; a folder that is not there holds nothing. */
    static List<Path> list(Path folder, String suffix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
