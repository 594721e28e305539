package attest.linker.item;

import attest.linker.model.Kind;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The lines of an index by their place and by the id of their item. */
final class Rows implements AutoCloseable {
    private final LongFile rows;
    private final LongFile ids;
    private final LongFile uses;
    private final FileChannel items;

    Rows(Path folder) throws IOException {
        rows = LongFile.open(Layout.in(folder, Layout.ROWS));
        ids = LongFile.open(Layout.in(folder, Layout.IDS));
        uses = LongFile.open(Layout.in(folder, Layout.USES));
        items = FileChannel.open(Layout.in(folder, Layout.ITEMS));
    }

    int size() {
        return (int) (rows.size() / Layout.ROW);
    }

    /** The row of an id: its own, the last if a dump has it twice; else the row of the item that it leads to now. */
    Optional<Integer> row(long id) {
        LongFile.Range found = ids.of(id);
        for (long at = found.to() - 1; at >= found.from(); at--) {
            int row = Packed.low(ids.get(at));
            if (id(row) == id) {
                return Optional.of(row);
            }
        }
        return found.size() == 0 ? Optional.empty() : Optional.of(Packed.low(ids.get(found.to() - 1)));
    }

    /** Whether this is the line that counts for its item. */
    boolean isCurrent(int row) {
        return row(id(row)).orElseThrow() == row;
    }

    long id(int row) {
        return cell(row, 0);
    }

    int sitelinks(int row) {
        return (int) cell(row, 2);
    }

    /** What the item can be, as far as this index tells. */
    Set<Kind> kinds(int row) {
        Set<Kind> told = Kinds.of(cell(row, 3));
        told.addAll(uses(id(row)));
        return Kinds.weigh(told);
    }

    /** What statements of other items tell about the kind of an item. */
    Set<Kind> uses(long id) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        LongFile.Range found = uses.of(id);
        for (long at = found.from(); at < found.to(); at++) {
            kinds.add(Kinds.numbered(Packed.low(uses.get(at))));
        }
        return kinds;
    }

    Entity entity(int row) throws IOException {
        ByteBuffer line = ByteBuffer.allocate((int) (cell(row, 2) >>> 32));
        long offset = cell(row, 1);
        while (line.hasRemaining()) {
            if (items.read(line, offset + line.position()) < 0) {
                throw new EOFException(Layout.ITEMS + " ends before the item at " + offset);
            }
        }
        return EntityReader.read(line.array(), 0, line.capacity()).orElseThrow();
    }

    private long cell(int row, int column) {
        return rows.get((long) row * Layout.ROW + column);
    }

    @Override
    public void close() throws IOException {
        items.close();
    }
}
