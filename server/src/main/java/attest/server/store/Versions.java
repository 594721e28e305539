package attest.server.store;

import java.io.BufferedInputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The states of the data that were loaded, each in {@code versions/} as N-Quads, packed: graph by graph, sorted, without
 * the ledger. The newest ten are kept, and every one that a citation names; of the others it is known that they were.
 */
public final class Versions {
    private static final Logger LOG = LoggerFactory.getLogger(Versions.class);
    private static final int MOST = 10;

    private final Path folder;

    private Versions(Path folder) {
        this.folder = folder;
    }

    public static Versions of(Path data) {
        return new Versions(data.resolve("versions"));
    }

    /**
     * Writes the state that a dataset is in, unless that was done; to be called after a commit, and again after a load
     * without changes, for it may have been killed before.
     */
    void keep(DatasetGraph dataset) {
        dataset.executeRead(() -> {
            String id = Store.version(dataset);
            List<KnownVersion> known = History.read(folder);
            boolean newest = !known.isEmpty() && known.get(0).id().equals(id);
            if (id.isEmpty() || (newest && isKept(id))) {
                return;
            }
            try {
                Files.createDirectories(folder);
                if (!isKept(id)) {
                    write(dataset, file(id));
                }
                History.write(folder, History.with(known, id, sources(dataset), claims(dataset)));
                prune();
            } catch (IOException failure) { // the data are stored; that they can be asked later is no reason to fail
                LOG.warn(
                        "The data were stored, but not kept as version {}; the next load tries again: {}", id, failure);
            }
        });
    }

    /** All that were ever loaded, newest first; the first is the current one. */
    public List<KnownVersion> list() {
        return History.read(folder);
    }

    /** Whether a version can still be read. */
    public boolean isKept(String id) {
        return Files.isRegularFile(file(id));
    }

    /** Keeps a version for good, because something names it. */
    public void pin(String id) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(mark(id))) {
                Files.createFile(mark(id));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Hands over all quads of a version that is kept. */
    public void read(String id, Consumer<Quad> sink) {
        try (InputStream whole = unpacked(id);
                InputStream packed = unpacked(id)) {
            whole.transferTo(OutputStream.nullOutputStream()); // the parser takes the end of half a file for its end
            RDFParser.source(packed).lang(Lang.NQUADS).parse(new StreamRDFBase() {
                @Override
                public void quad(Quad quad) {
                    sink.accept(quad);
                }
            });
        } catch (IOException failure) {
            throw StoreException.broken(file(id), "the data version cannot be read: " + failure, failure);
        }
    }

    private InputStream unpacked(String id) throws IOException {
        return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file(id))));
    }

    /** Under another name until it is complete, so that whoever is killed leaves no half of a version. */
    private static void write(DatasetGraph dataset, Path file) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (BufferedWriter out = new BufferedWriter(new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(fresh), 1 << 16), StandardCharsets.UTF_8))) {
            List<Node> graphs = Iter.toList(dataset.listGraphNodes());
            graphs.remove(Names.LEDGER);
            graphs.sort(Comparator.comparing(Node::getURI));
            for (Node graph : graphs) {
                for (String line : lines(dataset, graph)) {
                    out.write(line);
                }
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static List<String> lines(DatasetGraph dataset, Node graph) {
        return Iter.asStream(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))
                .map(quad -> Stream.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())
                                .map(NodeFmtLib::strNT)
                                .reduce((left, right) -> left + " " + right)
                                .orElseThrow()
                        + " .\n")
                .sorted()
                .toList();
    }

    private void prune() throws IOException {
        List<KnownVersion> kept =
                list().stream().filter(version -> isKept(version.id())).toList();
        for (KnownVersion old : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
            if (!Files.exists(mark(old.id()))) {
                Files.delete(file(old.id()));
            }
        }
    }

    private static long sources(DatasetGraph dataset) {
        return Iter.count(dataset.find(Node.ANY, Node.ANY, Names.TEXT_HASH, Node.ANY));
    }

    private static long claims(DatasetGraph dataset) {
        return Iter.count(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Names.CLAIM));
    }

    private Path file(String id) {
        return folder.resolve(id + ".nq.gz");
    }

    private Path mark(String id) {
        return folder.resolve(id + ".cited");
    }
}
