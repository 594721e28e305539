package attest.linker.item;

import attest.linker.model.Kind;
import attest.linker.model.Name;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** Makes the tables of an index from its items, reading them once. The same items give the same bytes. */
final class IndexBuilder implements AutoCloseable {
    private final LongSorter ids;
    private final LongSorter uses;
    private final LongSorter names;
    private final LongWriter rows;
    private int row;
    private long offset;

    /** @param held how many longs of each table are sorted in memory at a time */
    private IndexBuilder(Path folder, int held) throws IOException {
        ids = new LongSorter(Layout.in(folder, Layout.IDS), held);
        uses = new LongSorter(Layout.in(folder, Layout.USES), held);
        names = new LongSorter(Layout.in(folder, Layout.NAMES), held);
        rows = new LongWriter(Layout.in(folder, Layout.ROWS));
    }

    static void build(Path folder, int held) throws IOException {
        try (IndexBuilder builder = new IndexBuilder(folder, held);
                InputStream in = Files.newInputStream(Layout.in(folder, Layout.ITEMS))) {
            Entities entities = new LineEntities(in);
            while (entities.next()) {
                builder.add(
                        EntityReader.read(entities.buffer(), entities.from(), entities.length())
                                .orElseThrow(),
                        entities.length());
            }
            builder.ids.write();
            builder.uses.write();
            builder.names.write();
        }
    }

    private void add(Entity entity, int length) throws IOException {
        if (row == Packed.MOST) {
            throw new IOException("the dump holds more than " + Packed.MOST
                    + " items that are kept, and an index has no room for more: choose classes");
        }
        long id = Snaks.number(entity.id());
        rows.put(id);
        rows.put(offset);
        rows.put((long) length << 32 | entity.sitelinks());
        rows.put(Kinds.bits(entity.evidence()));
        ids.add(Packed.of(id, row));
        if (entity.redirectedFrom().isPresent()) {
            ids.add(Packed.of(Snaks.number(entity.redirectedFrom().get()), row));
        }
        uses(entity);
        names(entity);
        offset += length + 1L;
        row++;
    }

    private void uses(Entity entity) throws IOException {
        for (var neighbour : entity.neighbours().entrySet()) {
            for (Kind kind : neighbour.getValue()) {
                uses.add(Packed.of(Snaks.number(neighbour.getKey()), Kinds.number(kind)));
            }
        }
    }

    private void names(Entity entity) throws IOException {
        Set<Long> keys = new HashSet<>();
        for (Name name : entity.names()) {
            NameKey.of(name.text()).forEach(key -> keys.add(key.hash()));
        }
        for (long key : keys) {
            names.add(Packed.of(key, row));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
