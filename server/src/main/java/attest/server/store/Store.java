package attest.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The TDB2 dataset of a data folder. Only named graphs, their union served as default. One process holds it at a time;
 * inside that process any number of readers see the last committed state while a load goes on.
 */
public final class Store implements AutoCloseable {
    private final Path data;
    private final DatasetGraph dataset;
    private final WordIndex words;
    private final FileHashes hashes = new FileHashes();
    private final Compaction compaction;
    private final Versions versions;

    private Store(Path data, DatasetGraph dataset, WordIndex words) {
        this.data = data;
        this.dataset = dataset;
        this.words = words;
        this.compaction = new Compaction(dataset, data.resolve("db"));
        this.versions = Versions.of(data);
    }

    /**
     * Opens the store of a data folder, an empty one where there is none.
     *
     * @param data the folder with {@code graphs/}, {@code texts/} and, from now on, {@code db/}
     * @throws StoreException LOCKED when another process holds it, FULL when the disk is full, else BROKEN
     */
    public static Store open(Path data) {
        JenaSystem.init();
        Path folder = data.toAbsolutePath().normalize();
        try {
            Path database = Files.createDirectories(folder.resolve("db"));
            DatasetGraph dataset = DatabaseMgr.connectDatasetGraph(database.toString());
            dataset.getContext().set(TDB2.symUnionDefaultGraph, true);
            return new Store(folder, dataset, index(dataset, folder.resolve("index")));
        } catch (IOException | RuntimeException | InternalError failure) {
            throw StoreException.of(folder, failure);
        }
    }

    /** Opens the index of words; one that does not fit the data, or cannot be read, is made anew. */
    private static WordIndex index(DatasetGraph dataset, Path folder) throws IOException {
        WordIndex words = openIndex(folder);
        dataset.getContext().set(TextQuery.textIndex, words);
        dataset.executeRead(() -> {
            String version = version(dataset);
            if (!version.isEmpty() && !words.holds(version)) {
                words.fill(dataset, version);
            }
        });
        return words;
    }

    private static WordIndex openIndex(Path folder) throws IOException {
        try {
            return WordIndex.open(folder);
        } catch (TextIndexException unreadable) {
            FileUtils.deleteDirectory(folder.toFile());
            return WordIndex.open(folder);
        }
    }

    /**
     * Opens a store that was loaded before.
     *
     * @throws StoreException NO_DATA when nothing was ever loaded, else as {@link #open}
     */
    public static Store openLoaded(Path data) {
        if (!Files.isDirectory(data.resolve("db"))) {
            throw StoreException.noData(data);
        }
        Store store = open(data);
        if (store.version().isEmpty()) {
            store.close();
            throw StoreException.noData(data);
        }
        return store;
    }

    /**
     * Brings the store to the state of the files in {@code graphs/}: gate, graphs and derivations in one transaction.
     * Files as they were are not even parsed, and when nothing changed nothing is written.
     *
     * @throws StoreException when it cannot be done; the old state is then still there
     */
    public synchronized LoadReport load(Ontology ontology) {
        try {
            Load load = new Load(dataset, data, ontology, hashes);
            Changes changes = new Changes(dataset);
            if (!load.changesNothing()) {
                write(load, changes);
                compaction.runIfDue();
            }
            versions.keep(dataset, load.after(), load.before(), changes);
            return load.report();
        } catch (RuntimeException | InternalError failure) {
            throw StoreException.of(data, failure);
        }
    }

    /** The index is complete on disk before the data are committed; killed between the two, the next start makes it anew. */
    private void write(Load load, Changes changes) {
        try {
            dataset.executeWrite(() -> load.apply(words, changes));
        } catch (RuntimeException | Error failure) {
            words.rollback();
            throw failure;
        }
        words.commit();
    }

    /** The dataset for readers; writing to it fails. */
    public DatasetGraph dataset() {
        return new DatasetGraphReadOnly(dataset);
    }

    /** The folder that was opened. */
    public Path data() {
        return data;
    }

    /**
     * A loaded text by its hash; empty when there is none.
     *
     * @throws StoreException when it is there and cannot be read
     */
    public Optional<String> text(String hash) {
        Path file = data.resolve("texts").resolve(hash + ".txt");
        try {
            return hash.matches("[0-9a-f]{64}") && Files.exists(file)
                    ? Optional.of(Files.readString(file))
                    : Optional.empty();
        } catch (IOException unreadable) {
            throw StoreException.of(data, unreadable);
        }
    }

    /**
     * SHA-256 over the content of all graphs of files and of the schema, and over the rules of what is derived, which
     * follows from these; empty before the first load.
     */
    public String version() {
        return dataset.calculateRead(() -> version(dataset));
    }

    /** The data version of the state that the transaction in progress sees. */
    public static String version(DatasetGraph dataset) {
        Iterator<Quad> found = dataset.find(Names.LEDGER, Names.LEDGER, Names.DATA_VERSION, Node.ANY);
        return found.hasNext() ? found.next().getObject().getLiteralLexicalForm() : "";
    }

    /** Lets go of the files; readers must have ended. */
    @Override
    public void close() {
        words.close();
        TDBInternal.expel(dataset);
    }
}
