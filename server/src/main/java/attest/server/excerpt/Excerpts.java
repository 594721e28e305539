package attest.server.excerpt;

import attest.linker.item.IndexMeta;
import attest.linker.item.ItemIndex;
import attest.server.fact.Facts;
import attest.server.link.ItemSource;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.Store;
import attest.server.store.StoreException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Takes what Wikidata states of linked items over into a store. A store has one excerpt: a statement has one rank at a time. */
public final class Excerpts {
    private static final String NAME = "wikidata-";

    private final Store store;
    private final Ontology ontology;

    public Excerpts(Store store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /**
     * Writes the excerpt of today's links anew, and loads it; the one before goes.
     *
     * @throws StoreException NO_DATA when there are no items, or nobody knows of which day they are
     * @throws IOException if the files cannot be written
     */
    public synchronized LoadReport take() throws IOException {
        Set<String> ids = store.dataset().calculateRead(() -> LinkedItems.of(new Facts(store.dataset())));
        try (ItemIndex items = items()) {
            LocalDate day = day(items.meta());
            Path file = graphs().resolve(NAME + day + ".trig");
            write(file, StatementGraph.trig(items, ids, day));
            for (Path old : excerpts()) {
                if (!old.equals(file)) {
                    Files.delete(old);
                }
            }
        }
        return store.load(ontology);
    }

    private ItemIndex items() {
        try {
            return ItemIndex.open(ItemSource.folder(store.data()));
        } catch (IOException none) {
            throw StoreException.told("NO_DATA", none.getMessage() + ".");
        }
    }

    private static LocalDate day(IndexMeta meta) {
        if (meta.dumped().isEmpty()) {
            throw StoreException.told(
                    "NO_DATA",
                    "Nobody knows of which day the items of %s are: run attest link import %s --date DAY."
                            .formatted(meta.source(), meta.source()));
        }
        return LocalDate.parse(meta.dumped());
    }

    private Path graphs() {
        return store.data().resolve("graphs");
    }

    private List<Path> excerpts() throws IOException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(graphs(), NAME + "*.trig")) {
            files.forEach(found::add);
        }
        return found;
    }

    /** Moved into place whole; what would not change is not touched. */
    private void write(Path file, byte[] content) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path half = store.data().resolve(".half-" + file.getFileName());
        Files.write(half, content);
        Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
