package attest.linker.item;

import attest.linker.model.Kind;
import attest.linker.model.Name;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The tables of an index while a dump is read. What a line of the items holds is at hand then, so that no line is read twice: its row is written,
 * and what is to be sorted is put behind what is there. Sorting comes last; the same items give the same bytes.
 */
final class Tables implements AutoCloseable {
    /** How far the tables are before anything was read: numbers in those that are to be sorted. */
    static final List<Long> NOTHING = List.of(0L, 0L, 0L);
    /** 64 MB; the tables are sorted one after another. */
    private static final int HELD = 1 << 23;

    private static final List<String> SORTED = List.of(Layout.IDS, Layout.USES, Layout.NAMES);

    private final LongWriter rows;
    private final LongWriter ids;
    private final LongWriter uses;
    private final LongWriter names;
    private long offset;

    /** @param at what earlier runs wrote; what stands behind it is cut off */
    Tables(Path work, Path index, Checkpoint at) throws IOException {
        rows = new LongWriter(Layout.in(index, Layout.ROWS), at.kept() * Layout.ROW);
        ids = new LongWriter(unsorted(work, Layout.IDS), at.tables().get(0));
        uses = new LongWriter(unsorted(work, Layout.USES), at.tables().get(1));
        names = new LongWriter(unsorted(work, Layout.NAMES), at.tables().get(2));
        offset = at.itemBytes();
    }

    private static Path unsorted(Path work, String table) {
        return Layout.in(work, table + ".unsorted");
    }

    /** Whether all that a checkpoint speaks of is on disk: after a power cut, files may be shorter than they were. */
    static boolean hold(Path work, Path index, Checkpoint at) throws IOException {
        boolean whole = holds(Layout.in(index, Layout.ITEMS), at.itemBytes())
                && holds(Layout.in(index, Layout.ROWS), at.kept() * Layout.ROW * Long.BYTES);
        for (int table = 0; whole && table < SORTED.size(); table++) {
            whole = holds(unsorted(work, SORTED.get(table)), at.tables().get(table) * Long.BYTES);
        }
        return whole;
    }

    private static boolean holds(Path file, long bytes) throws IOException {
        return Files.exists(file) && Files.size(file) >= bytes;
    }

    /** @param length of the item's line in bytes, with its end */
    void add(Entity entity, int length) throws IOException {
        long row = rows.size() / Layout.ROW;
        if (row == Packed.MOST) {
            throw new IOException("the dump holds more than " + Packed.MOST
                    + " items that are kept, and an index has no room for more: choose classes");
        }
        row(entity, length);
        ids(entity, (int) row);
        uses(entity);
        names(entity, (int) row);
    }

    private void row(Entity entity, int length) throws IOException {
        rows.put(Snaks.number(entity.id()));
        rows.put(offset);
        rows.put((length - 1L) << 32 | entity.sitelinks());
        rows.put(Kinds.bits(entity.evidence()));
        offset += length;
    }

    private void ids(Entity entity, int row) throws IOException {
        ids.put(Packed.of(Snaks.number(entity.id()), row));
        if (entity.redirectedFrom().isPresent()) {
            ids.put(Packed.of(Snaks.number(entity.redirectedFrom().get()), row));
        }
    }

    private void uses(Entity entity) throws IOException {
        for (var neighbour : entity.neighbours().entrySet()) {
            for (Kind kind : neighbour.getValue()) {
                uses.put(Packed.of(Snaks.number(neighbour.getKey()), Kinds.number(kind)));
            }
        }
    }

    private void names(Entity entity, int row) throws IOException {
        Set<Long> keys = new HashSet<>();
        for (Name name : entity.names()) {
            NameKey.of(name.text()).forEach(key -> keys.add(key.hash()));
        }
        for (long key : keys) {
            names.put(Packed.of(key, row));
        }
    }

    /** Writes what is held in memory, and tells how far those tables are that are to be sorted. */
    List<Long> flushed() throws IOException {
        rows.flush();
        ids.flush();
        uses.flush();
        names.flush();
        return List.of(ids.size(), uses.size(), names.size());
    }

    @Override
    public void close() throws IOException {
        try (rows;
                ids;
                uses;
                names) {
            flushed();
        }
    }

    /** Sorts what was written into the tables of the index; it stays, so that a sorting that was stopped begins again. */
    static void sort(Path work, Path index) throws IOException {
        for (String table : SORTED) {
            LongFile unsorted = LongFile.open(unsorted(work, table));
            LongSorter sorter = new LongSorter(Layout.in(index, table), HELD);
            for (long at = 0; at < unsorted.size(); at++) {
                sorter.add(unsorted.get(at));
            }
            sorter.write();
        }
    }
}
