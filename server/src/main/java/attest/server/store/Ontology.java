package attest.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What the gate judges by and what is derived: the folder {@code ontology/}, read at once and parsed where it is needed;
 * a load that changes nothing needs the hashes only. Every method throws a StoreException that names the file and the
 * place, when one does not parse.
 */
public final class Ontology {
    private final List<OntologyFile> schemaFiles;
    private final OntologyFile prefixFile;
    private final OntologyFile shapeFile;
    private final List<OntologyFile> checkFiles;
    private final List<OntologyFile> derivationFiles;

    private Ontology(Path folder) {
        prefixFile = OntologyFile.read(folder.resolve("prefixes.ttl"));
        shapeFile = OntologyFile.read(folder.resolve("shapes.ttl"));
        schemaFiles = read(folder, ".ttl").stream()
                .filter(file -> !file.equals(prefixFile) && !file.equals(shapeFile))
                .toList();
        checkFiles = read(folder.resolve("gate"), ".rq");
        derivationFiles = read(folder.resolve("derivations"), ".rq");
    }

    /**
     * Reads the folder.
     *
     * @throws StoreException when it is not there
     */
    public static Ontology read(Path folder) {
        return new Ontology(folder);
    }

    /** The prefixes of {@code prefixes.ttl}, the one list there is. */
    public PrefixMapping prefixes() {
        return prefixFile.turtle().getPrefixMapping();
    }

    /** Ontology, relations and vocabulary in one graph. */
    public Graph schema() {
        Graph schema = GraphFactory.createDefaultGraph();
        schemaFiles.forEach(file -> GraphUtil.addInto(schema, file.turtle()));
        return schema;
    }

    Shapes shapes() {
        Graph shapes = shapeFile.turtle();
        GraphUtil.addInto(shapes, prefixFile.turtle()); // the queries inside the shapes name it
        return Shapes.parse(shapes);
    }

    /** CONSTRUCT queries in the order in which they run. */
    List<NamedQuery> derivations() {
        PrefixMapping prefixes = prefixes();
        return derivationFiles.stream().map(file -> file.query(prefixes)).toList();
    }

    /** SELECT queries each row of which is a fault: {@code ?node} and {@code ?message}. */
    List<NamedQuery> checks() {
        PrefixMapping prefixes = prefixes();
        return checkFiles.stream().map(file -> file.query(prefixes)).toList();
    }

    /** Changes whenever the gate might judge otherwise. */
    String gateHash() {
        return hash(Stream.of(schemaFiles, checkFiles, List.of(prefixFile, shapeFile))
                .flatMap(List::stream));
    }

    String schemaHash() {
        return hash(schemaFiles.stream());
    }

    String derivationHash() {
        return hash(Stream.concat(derivationFiles.stream(), Stream.of(prefixFile)));
    }

    private static String hash(Stream<OntologyFile> files) {
        return Fingerprint.of(files.flatMap(file -> Stream.of(file.name(), Fingerprint.of(List.of(file.text()))))
                .toList());
    }

    private static List<OntologyFile> read(Path folder, String suffix) {
        return list(folder, suffix).stream().map(OntologyFile::read).toList();
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
