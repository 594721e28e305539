package attest.server.link;

import attest.server.handover.TakeOver;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /admin/link}: proposes links for the owner while the server holds the store. */
public final class Proposing implements TakeOver.Work<LoadReport> {
    private final Store store;
    private final Ontology ontology;

    public Proposing(Store store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
    }

    /** One at a time; the pages go on meanwhile. */
    @Override
    public synchronized LoadReport run(HttpServletRequest request) throws IOException {
        Online online = Online.of(
                store.data(),
                Optional.ofNullable(request.getParameter("contact")),
                Boolean.parseBoolean(request.getParameter("offline")),
                Optional.ofNullable(request.getParameter("endpoint")));
        try (ItemSource items = ItemSource.open(store.data(), online)) {
            return new Links(store, ontology)
                    .propose(items.candidates(), items.words(), items.asOf(), Progress.SILENT)
                    .load();
        }
    }
}
