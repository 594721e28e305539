package attest.server.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The states of the data that were loaded, without the ledger: each is a listing in {@code versions/}, and what several of
 * them have in common is in {@code versions/parts} once. The newest ten are kept, and every one that a citation names; of
 * the others it is known that they were.
 */
public final class Versions {
    private static final Logger LOG = LoggerFactory.getLogger(Versions.class);
    private static final int MOST = 10;
    private static final String LISTING = ".list.gz";
    private static final Footprint COUNTED = Footprint.of(
            Triple.create(Node.ANY, Names.TEXT_HASH, Node.ANY),
            Triple.create(Node.ANY, RDF.type.asNode(), Names.CLAIM));

    private final Path folder;
    private final Parts parts;
    private String newest = "";
    private Listing listing = Listing.empty();

    private Versions(Path folder) {
        this.folder = folder;
        this.parts = new Parts(folder.resolve("parts"));
    }

    public static Versions of(Path data) {
        return new Versions(data.resolve("versions"));
    }

    /**
     * Writes the state that a dataset is in, unless that was done; to be called after a commit, and again after a load
     * without changes, for it may have been killed before.
     *
     * @param now what the store holds
     * @param before the version to which the changes were made
     */
    void keep(DatasetGraph dataset, Ledger now, String before, Changes changes) {
        String id = now.version();
        List<KnownVersion> known = History.read(folder);
        if (told(known, id) && isKept(id) && isWhole(id)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Listing old = isWhole(before) ? listing : Listing.empty();
            listing = dataset.calculateRead(() -> written(new Keeping(dataset, parts, old, changes), now));
            newest = id;
            listing.write(file(id));
            boolean asMany = told(known, before) && !changes.kinds().meets(COUNTED);
            History.write(
                    folder,
                    History.with(
                            known,
                            id,
                            asMany ? known.get(0).sources() : sources(dataset),
                            asMany ? known.get(0).claims() : claims(dataset)));
            prune();
        } catch (IOException | UncheckedIOException failure) { // no reason to fail: the data are stored
            newest = "";
            LOG.warn("The data were stored, but not kept as version {}; the next load tries again: {}", id, failure);
        }
    }

    private static boolean told(List<KnownVersion> known, String newest) {
        return !known.isEmpty() && known.get(0).id().equals(newest);
    }

    private static Listing written(Keeping keeping, Ledger now) {
        try {
            return keeping.keep(now);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether all parts of a version are there; then its listing is at hand. */
    private boolean isWhole(String id) {
        if (id.equals(newest)) {
            return true;
        }
        try {
            Listing found = isKept(id) ? Listing.read(file(id)) : Listing.empty();
            if (found.graphs().isEmpty() || !found.parts().allMatch(parts::isThere)) {
                return false;
            }
            listing = found;
            newest = id;
            return true;
        } catch (IOException damaged) {
            return false;
        }
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
        try {
            for (Map.Entry<String, Listing.Entry> graph :
                    Listing.read(file(id)).graphs().entrySet()) {
                Node name = NodeFactory.createURI(graph.getKey());
                for (String part : graph.getValue().parts()) {
                    parse(parts.read(part), triple -> sink.accept(Quad.create(name, triple)));
                }
            }
        } catch (IOException failure) {
            throw StoreException.broken(file(id), "the data version cannot be read: " + failure, failure);
        }
    }

    private static void parse(byte[] lines, Consumer<Triple> sink) {
        RDFParser.source(new ByteArrayInputStream(lines)).lang(Lang.NTRIPLES).parse(new StreamRDFBase() {
            @Override
            public void triple(Triple triple) {
                sink.accept(triple);
            }
        });
    }

    private void prune() throws IOException {
        List<KnownVersion> all = list();
        List<KnownVersion> kept =
                all.stream().filter(version -> isKept(version.id())).toList();
        for (KnownVersion old : kept.subList(Math.min(MOST, kept.size()), kept.size())) {
            if (!Files.exists(mark(old.id()))) {
                Files.delete(file(old.id()));
            }
        }
        if (all.get(0).order() % MOST == 0) { // to find out what nobody names, all listings must be read
            deleteUnnamed();
        }
    }

    private void deleteUnnamed() throws IOException {
        Set<String> named = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(LISTING)).toList()) {
                Listing.read(file).parts().forEach(named::add);
            }
        }
        parts.keepOnly(named);
    }

    private static long sources(DatasetGraph dataset) {
        return dataset.calculateRead(() -> Iter.count(dataset.find(Node.ANY, Node.ANY, Names.TEXT_HASH, Node.ANY)));
    }

    private static long claims(DatasetGraph dataset) {
        return dataset.calculateRead(
                () -> Iter.count(dataset.find(Node.ANY, Node.ANY, RDF.type.asNode(), Names.CLAIM)));
    }

    private Path file(String id) {
        return folder.resolve(id + LISTING);
    }

    private Path mark(String id) {
        return folder.resolve(id + ".cited");
    }
}
