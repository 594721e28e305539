package attest.server.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives back the disk of what was replaced: TDB2 writes every change to a new place and never reuses the old one. It
 * copies into a folder that takes its name when it is complete, so it may be killed too.
 */
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    /** Length of the sparse files of a store, whatever is in it. */
    private static final long FLOOR = 512L << 20;
    /** Measured: 351 bytes a quad after one load. */
    private static final long BYTES_A_QUAD = 400;

    private static final long TIMES = 5;

    private final DatasetGraph dataset;
    private final Path database;
    private long looked = FLOOR;

    Compaction(DatasetGraph dataset, Path database) {
        this.dataset = dataset;
        this.database = database;
    }

    static boolean isDue(long bytes, long quads) {
        return bytes > FLOOR + TIMES * BYTES_A_QUAD * quads;
    }

    /**
     * Compacts when the files have outgrown the data; that it failed is no reason for a load to fail. Quads are counted
     * again only when the files have grown by a quarter since, for it takes a while.
     */
    void runIfDue() {
        long bytes = length(database);
        if (bytes <= looked) {
            return;
        }
        looked = bytes + bytes / 4;
        if (isDue(bytes, dataset.calculateRead(this::quads))) {
            compact();
        }
    }

    /** Of the index, so that no node is read. */
    private long quads() {
        return TDBInternal.getDatasetGraphTDB(dataset)
                .getQuadTable()
                .getNodeTupleTable()
                .getTupleTable()
                .size();
    }

    private void compact() {
        try {
            DatabaseMgr.compact(dataset, true);
            looked = FLOOR;
        } catch (RuntimeException | InternalError failure) {
            LOG.warn("The store was loaded but could not be compacted: {}", failure.getMessage());
        }
    }

    private static long length(Path database) {
        try (Stream<Path> files = Files.walk(database)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
