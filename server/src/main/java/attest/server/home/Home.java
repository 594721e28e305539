package attest.server.home;

import attest.server.conflict.Conflicts;
import attest.server.fact.DataPage;
import attest.server.fact.PerVersion;
import attest.server.page.HomePage;
import attest.server.page.HomePage.Shelf;
import attest.server.page.Pages;
import attest.server.page.Ref;
import attest.server.query.SavedQuery;
import attest.server.store.Store;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /}: what is here, and how to ask. */
public final class Home extends DataPage {
    private static final long serialVersionUID = 1L;
    private static final int CONFLICTS = 6;
    /** The tag of queries that suggest values of parameters. */
    private static final String FOR_FORMS = "lookup";

    private final transient PerVersion<Inventory> inventory = new PerVersion<>(Inventory::of);
    private final transient Conflicts conflicts;
    private final transient Collection<SavedQuery> queries;

    /**
     * The start page.
     *
     * @param queries the saved queries
     * @param conflicts where the newest ones are found
     */
    public Home(DatasetGraph dataset, Collection<SavedQuery> queries, Conflicts conflicts) {
        super(dataset);
        this.queries = List.copyOf(queries);
        this.conflicts = conflicts;
    }

    @Override
    protected String html(HttpServletRequest request, DatasetGraph data) {
        Inventory here = inventory.of(data);
        return Pages.html(new HomePage(
                here.counts(),
                here.publishers(),
                here.period(),
                Store.version(data),
                here.lastReview(),
                here.gaps(),
                shelves(),
                conflicts.newest(data, CONFLICTS)));
    }

    /** By the first tag, which says what a query is about. */
    private List<Shelf> shelves() {
        Map<String, List<Ref>> byTag = new TreeMap<>();
        for (SavedQuery query : queries) {
            String tag = query.header().tags().stream().findFirst().orElse("other");
            if (tag.equals(FOR_FORMS)) {
                continue;
            }
            byTag.computeIfAbsent(tag, none -> new ArrayList<>())
                    .add(new Ref(query.header().summary(), Optional.of("/queries/" + query.id())));
        }
        return byTag.entrySet().stream()
                .map(shelf -> new Shelf(shelf.getKey(), shelf.getValue()))
                .toList();
    }
}
