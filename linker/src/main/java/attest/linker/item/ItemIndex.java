package attest.linker.item;

import attest.linker.match.Candidates;
import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.linker.model.Subject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Items of Wikidata on disk, found by id and by name. Made by {@link DumpImport}; safe for many threads. */
public final class ItemIndex implements Candidates, AutoCloseable {
    /** However many are asked for: who is not among the first fifty is not found by a name. */
    private static final int MOST = 50;

    private final IndexMeta meta;
    private final Rows rows;
    private final NameSearch search;

    private ItemIndex(Path folder) throws IOException {
        meta = IndexMeta.read(folder);
        Soundness.check(folder, meta.checks());
        rows = new Rows(folder);
        search = new NameSearch(LongFile.open(Layout.in(folder, Layout.NAMES)), rows);
    }

    /**
     * Opens an index where it lies; little of it is read into memory.
     *
     * @param folder {@code wikidata/} of the data folder
     * @throws IOException if there is none, one of another format, or a damaged one; the message says what to do
     */
    public static ItemIndex open(Path folder) throws IOException {
        return new ItemIndex(folder);
    }

    /** From which dump it was made, and how. */
    public IndexMeta meta() {
        return meta;
    }

    /** How many items it has. */
    public int size() {
        return rows.size();
    }

    /** The item of an id; an id that leads to another item now gives that one, which says so. */
    public Optional<Item> item(String id) {
        return entity(id).map(entity -> Items.asked(item(entity), id));
    }

    /** What Wikidata states on offices held, birth and death of an item, deprecated statements too; empty for an id that is not here. */
    public List<Statement> statements(String id) {
        return entity(id).map(Statement::of).orElse(List.of());
    }

    @Override
    public List<Item> find(Subject subject, int most) {
        Map<Integer, String> asked = new HashMap<>();
        subject.stated().stream().filter(Snaks::isItem).forEach(id -> rows.row(Snaks.number(id))
                .filter(row -> rows.id(row) != Snaks.number(id))
                .ifPresent(row -> asked.put(row, id)));
        return search.rows(subject, Math.min(most, MOST)).stream()
                .map(row -> {
                    Item item = item(read(row));
                    return Items.asked(item, asked.getOrDefault(row, item.id()));
                })
                .toList();
    }

    private Optional<Entity> entity(String id) {
        return Snaks.isItem(id) ? rows.row(Snaks.number(id)).map(this::read) : Optional.empty();
    }

    private Item item(Entity entity) {
        return Items.item(entity, rows.uses(Snaks.number(entity.id())), this::names);
    }

    private List<Name> names(String id) {
        return entity(id).map(Entity::names).orElse(List.of());
    }

    private Entity read(int row) {
        try {
            return rows.entity(row);
        } catch (IOException | IllegalArgumentException | NoSuchElementException e) {
            throw new UncheckedIOException(Soundness.damaged(Layout.ITEMS, e));
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
