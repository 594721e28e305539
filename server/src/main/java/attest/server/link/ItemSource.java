package attest.server.link;

import attest.linker.item.IndexMeta;
import attest.linker.item.ItemIndex;
import attest.linker.match.Candidates;
import attest.server.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** Where items come from: the index of the data folder. */
public final class ItemSource implements AutoCloseable {
    /** For items of which nobody knows the day; as everywhere in the data. */
    private static final LocalDate UNKNOWN = LocalDate.of(1, 1, 1);

    private final ItemIndex index;

    private ItemSource(ItemIndex index) {
        this.index = index;
    }

    /** The folder of the index. */
    public static Path folder(Path data) {
        return data.resolve("wikidata");
    }

    /**
     * Opens what a data folder has.
     *
     * @throws StoreException NO_DATA when there are no items, with what to do
     */
    public static ItemSource open(Path data) {
        try {
            return new ItemSource(ItemIndex.open(folder(data)));
        } catch (IOException none) {
            throw StoreException.told(
                    "NO_DATA", none.getMessage() + ", such as attest link import seeds/wikidata.jsonl.");
        }
    }

    public Candidates candidates() {
        return index;
    }

    /** Where the items come from, in words. */
    public String words() {
        IndexMeta meta = index.meta();
        return "items of " + meta.source() + " (SHA-256 " + meta.sha256() + ")";
    }

    /** The day of the items. */
    public LocalDate asOf() {
        String day = index.meta().dumped();
        return day.isEmpty() ? UNKNOWN : LocalDate.parse(day);
    }

    @Override
    public void close() throws IOException {
        index.close();
    }
}
