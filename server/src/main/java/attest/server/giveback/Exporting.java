package attest.server.giveback;

import attest.linker.item.ItemIndex;
import attest.server.handover.TakeOver;
import attest.server.link.ItemSource;
import attest.server.store.Store;
import attest.server.store.StoreException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code POST /admin/link/export}: writes what may be given back, for the owner, while the server holds the store. */
public final class Exporting implements TakeOver.Work<Written> {
    private final Store store;

    public Exporting(Store store) {
        this.store = store;
    }

    @Override
    public Written run(HttpServletRequest request) throws IOException {
        List<String> citable = Optional.ofNullable(request.getParameterValues("citable"))
                .map(List::of)
                .orElse(List.of());
        return write(Citable.of(citable), Boolean.parseBoolean(request.getParameter("json")));
    }

    /**
     * Writes it.
     *
     * @param json as the JSON of {@code wbeditentity}, else as QuickStatements
     * @throws StoreException NO_DATA when there are no items, with what to do
     */
    public Written write(Citable citable, boolean json) throws IOException {
        try (ItemIndex items = items()) {
            Giveback giveback = store.dataset().calculateRead(() -> Giveback.of(store.dataset(), items, citable));
            return new Written(
                    giveback.size(),
                    giveback.counts(),
                    json ? giveback.json() : giveback.quickStatements(),
                    giveback.report());
        }
    }

    private ItemIndex items() {
        try {
            return ItemIndex.open(ItemSource.folder(store.data()));
        } catch (IOException none) {
            throw StoreException.told(
                    "NO_DATA", none.getMessage() + ", such as attest link import seeds/wikidata.jsonl.");
        }
    }
}
