package attest.server.ask;

import attest.server.guard.Places;
import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.query.Answer;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import attest.server.store.KnownVersion;
import attest.server.store.Ontology;
import attest.server.store.Store;
import attest.server.store.Versions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;

/** Where saved queries are asked, by the pages, the interface for programs and the command line alike. */
public final class Desk {
    private static final long ALL = Long.MAX_VALUE;
    /** Time for a place: a form asks some questions one after the other, and each may take its ten seconds. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private static final int WAITING = 24;
    /** Who waits until a part of the data is made; few, for one is made at a time, and each may take half a minute. */
    private static final int WAITING_FOR_A_PART = 4;

    private final Store store;
    private final Versions versions;
    private final Views views;
    private final Archive archive;
    private final PrefixMapping prefixes;
    private final QueryCatalog catalog;
    /** What is left of the server's threads is for the pages of things. */
    private final Places places = new Places(1 + Runtime.getRuntime().availableProcessors(), WAITING, PATIENCE);

    /** A desk over a loaded store; the ontology has the derivations for what is left when something is left out. */
    public Desk(Store store, Ontology ontology, QueryCatalog catalog) {
        this(
                store,
                ontology,
                catalog,
                new Views(store, ontology, Room.standard(), new Places(1, WAITING_FOR_A_PART, PATIENCE)));
    }

    Desk(Store store, Ontology ontology, QueryCatalog catalog, Views views) {
        this.store = store;
        this.versions = Versions.of(store.data());
        this.views = views;
        this.archive = new Archive(store.data());
        this.prefixes = ontology.prefixes();
        this.catalog = catalog;
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
        Scope scope = system.isEmpty() ? Scope.EVERYTHING : SystemParameters.read(system, prefixes(query), versions());
        refuseUnknown(scope);
        return new Request(query, own, scope);
    }

    private PrefixMapping prefixes(SavedQuery query) {
        return PrefixMapping.Factory.create()
                .setNsPrefixes(prefixes)
                .setNsPrefixes(query.query().getPrefixMapping());
    }

    private void refuseUnknown(Scope scope) {
        if (!scope.without().isEmpty()) {
            Scope whole = new Scope(Set.of(), Review.ALL, scope.data());
            inTurn(
                    List.of(whole),
                    () -> views.removable(whole, removable -> {
                        scope.without().forEach(iri -> removable.kind(NodeFactory.createURI(iri)));
                        return scope;
                    }));
        }
    }

    /**
     * Works on parts of the data, which are made first.
     *
     * @throws attest.server.guard.Refusal 503 when too many ask at once, or memory is full
     */
    private <T> T inTurn(List<Scope> scopes, Supplier<T> work) {
        try {
            scopes.forEach(views::prepare);
            return places.inTurn(work);
        } catch (OutOfMemoryError full) {
            throw new Refusal(new Problem(
                    503,
                    "Memory limit",
                    "The answer needs more memory than there is: leave less out, or ask for less."));
        }
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
        return inTurn(
                List.of(request.scope()),
                () -> views.read(request.scope(), (data, version) -> {
                    Answer answer = request.query().run(data, request.values(), offset, most);
                    return new Asked(request.query(), answer, version, false);
                }));
    }

    /** How a request is worked out, in words, and how long that takes. */
    public Explanation explain(Request request) {
        return views.read(request.scope(), (data, version) -> {
            long start = System.nanoTime();
            int rows = request.query().run(data, request.values()).rows().size();
            long middle = System.nanoTime();
            request.query().run(data, request.values());
            long end = System.nanoTime();
            return new Explanation(
                    Plan.of(request.query().bind(request.values())),
                    rows,
                    Duration.ofNanos(middle - start),
                    Duration.ofNanos(end - middle));
        });
    }

    /**
     * The claims that one row rests on.
     *
     * @param key the row's key columns with their values, as in JSON results
     */
    public Evidence evidence(Request request, Map<String, String> key) {
        return inTurn(
                List.of(request.scope()),
                () -> views.read(request.scope(), (data, version) -> {
                    Answer answer = request.query().run(data, request.values());
                    Binding row = new Rows(request.query(), answer).one(key);
                    return finder(request, data).of(row);
                }));
    }

    private EvidenceFinder finder(Request request, DatasetGraph data) {
        return new EvidenceFinder(
                data, views.union(data), request.query(), request.query().bind(request.values()));
    }

    /** What changed in the answer from one data version to another; a version is at least 8 of its first digits. */
    public Difference difference(Request request, String fromVersion, String toVersion) {
        String from = SystemParameters.version(fromVersion, versions());
        String to = SystemParameters.version(toVersion, versions());
        List<Scope> both = List.of(request.in(from).scope(), request.in(to).scope());
        return inTurn(
                both,
                () -> views.read(
                        request.in(from).scope(),
                        (before, old) -> views.read(request.in(to).scope(), (after, now) -> new Differences(
                                        request.query(), side(request, before), side(request, after))
                                .between(request, from, to))));
    }

    private Differences.Side side(Request request, DatasetGraph data) {
        return Differences.Side.of(request, data, new Known(views.union(data)));
    }

    /** Archives the answer and says how to cite it; the same question to the same data has the same citation. */
    public Citation cite(Request request) {
        Asked asked = ask(request);
        versions.pin(asked.dataVersion());
        return archive.keep(request, asked);
    }

    /** A cited answer, by the id of its citation. */
    public Optional<Archived> archived(String id) {
        return archive.find(id);
    }

    /** The data versions that can be asked, newest first: the first is the current one. */
    public List<Version> versions() {
        String current = store.version();
        List<Version> kept = new ArrayList<>();
        for (KnownVersion each : versions.list()) {
            if (each.id().equals(current) || versions.isKept(each.id())) {
                kept.add(new Version(
                        each.id(),
                        each.order(),
                        "load %d: %d sources, %d claims".formatted(each.order(), each.sources(), each.claims())));
            }
        }
        kept.sort(Comparator.comparing((Version each) -> !each.id().equals(current)));
        boolean known = !kept.isEmpty() && kept.get(0).id().equals(current);
        if (!known) {
            kept.add(0, new Version(current, kept.isEmpty() ? 1 : kept.get(0).order() + 1, "current"));
        }
        return List.copyOf(kept);
    }
}
