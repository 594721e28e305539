package attest.server;

import attest.server.api.Archive;
import attest.server.api.OpenApiDocument;
import attest.server.api.ProblemTypes;
import attest.server.api.QueryApi;
import attest.server.ask.Desk;
import attest.server.conflict.Conflicts;
import attest.server.entity.LinkedData;
import attest.server.excerpt.Excerpts;
import attest.server.federate.Endpoints;
import attest.server.gallery.Editor;
import attest.server.gallery.Gallery;
import attest.server.gallery.Save;
import attest.server.gallery.UserQueries;
import attest.server.giveback.Exporting;
import attest.server.guard.Front;
import attest.server.guard.Guard;
import attest.server.guard.Limits;
import attest.server.handover.Presence;
import attest.server.handover.TakeOver;
import attest.server.home.About;
import attest.server.home.Browse;
import attest.server.home.Found;
import attest.server.home.Home;
import attest.server.home.Terms;
import attest.server.link.Proposing;
import attest.server.page.StyleSheet;
import attest.server.query.QueryCatalog;
import attest.server.reader.Sources;
import attest.server.reconcile.Reconcile;
import attest.server.review.Corpora;
import attest.server.review.ReviewServlet;
import attest.server.search.Suggestions;
import attest.server.sparql.GraphsServlet;
import attest.server.sparql.SparqlServlet;
import attest.server.store.Names;
import attest.server.store.Ontology;
import attest.server.store.Store;
import attest.server.web.StaticFiles;
import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.sparql.core.DatasetGraph;

/** The whole server on one page: which address is answered by what. Loopback only; public addresses read, and nothing else. */
public final class AttestServer implements AutoCloseable {
    /** More than may run or wait at the guard and at the desk together, so that pages always have some. */
    private static final int THREADS = 64;

    private static final Set<String> READ = Set.of("GET", "HEAD");
    private static final Set<String> ASK = Set.of("GET", "HEAD", "POST");

    private final FusekiServer server;
    private final Path data;

    private AttestServer(FusekiServer server, Path data) {
        this.server = server;
        this.data = data;
    }

    /**
     * What a server serves.
     *
     * @param store loaded before
     * @param ontology what the store was loaded by
     * @param queries the saved queries
     * @param limits of what strangers may ask by themselves
     * @param desk where the saved queries are asked
     * @param corpora where the decisions of reviewers go
     */
    public record Setup(
            Store store, Ontology ontology, QueryCatalog queries, Limits limits, Desk desk, Corpora corpora) {
        /** Without corpora: nothing can be decided. */
        public static Setup of(Store store, Ontology ontology, QueryCatalog queries, Limits limits) {
            return new Setup(store, ontology, queries, limits, new Desk(store, ontology, queries), Corpora.NONE);
        }

        public Setup with(Corpora others) {
            return new Setup(store, ontology, queries, limits, desk, others);
        }
    }

    private record Route(String path, Set<String> methods, HttpServlet servlet) {}

    /** Every address there is; a new feature is a line here. */
    private static List<Route> routes(Setup setup, UserQueries own) {
        DatasetGraph data = setup.store().dataset();
        Guard guard = own.guard();
        Conflicts conflicts = new Conflicts(data);
        return List.of(
                new Route("", READ, new Home(data, setup.queries().queries(), conflicts)),
                new Route("/data/*", READ, new LinkedData(data, Names.BASE, setup.store()::text)),
                new Route("/sources", READ, new Sources(data)),
                new Route("/queries/*", ASK, new Gallery(setup.desk(), data, own)),
                new Route("/conflicts/*", READ, conflicts),
                new Route("/browse/*", READ, new Browse(data)),
                new Route("/search", READ, new Found(data, setup.queries().queries())),
                new Route("/about", READ, new About(data)),
                new Route("/static/*", READ, new StaticFiles()),
                new Route("/style.css", READ, new StyleSheet()),
                new Route(
                        "/query/*",
                        ASK,
                        new Editor(guard, data, setup.ontology().prefixes(), setup.queries(), own)),
                new Route("/sparql", ASK, new SparqlServlet(data, guard)),
                new Route("/graphs", READ, new GraphsServlet(data)),
                new Route("/ns", READ, new Terms(data, "https://w3id.org/attest/ns", "Classes and properties")),
                new Route("/rel/*", READ, new Terms(data, Names.REL, "Relations")),
                new Route("/vocab/*", READ, new Terms(data, Names.VOCAB, "Values")),
                new Route("/api/queries/*", READ, new QueryApi(setup.desk(), Clock.systemUTC())),
                new Route("/openapi.json", READ, new OpenApiDocument(setup.queries())),
                new Route("/archive/*", READ, new Archive(setup.desk())),
                new Route("/problems/*", READ, new ProblemTypes()),
                new Route("/api/suggest", READ, new Suggestions(data)),
                new Route("/reconcile/*", ASK, new Reconcile(data, guard)),
                new Route("/health", READ, new Health(data)),
                new Route("/update", READ, new Nothing()));
    }

    /** Addresses for the owner of the data; no page of another origin gets at them. */
    private static List<Route> closed(Setup setup, UserQueries own) {
        Store store = setup.store();
        ReviewServlet review = new ReviewServlet(store, setup.ontology(), setup.corpora(), Clock.systemUTC());
        return List.of(
                new Route("/queries/save", ASK, new Save(setup.queries(), own, review::reviewer)),
                new Route(
                        "/admin/load",
                        Set.of("POST"),
                        TakeOver.loading(store.data(), request -> store.load(setup.ontology()))),
                new Route(
                        "/admin/link",
                        Set.of("POST"),
                        TakeOver.loading(store.data(), new Proposing(store, setup.ontology()))),
                new Route(
                        "/admin/link/statements",
                        Set.of("POST"),
                        TakeOver.loading(store.data(), request -> new Excerpts(store, setup.ontology()).take())),
                new Route("/admin/link/export", Set.of("POST"), new TakeOver(store.data(), new Exporting(store))),
                new Route("/review/*", ASK, review));
    }

    /**
     * Starts a server for a loaded store.
     *
     * @param port 0 for any that is free
     * @throws ServerException when the port is taken
     */
    public static AttestServer start(int port, Setup setup) {
        FusekiServer.Builder builder = FusekiServer.create()
                .port(port)
                .loopback(true)
                .numServerThreads(4, THREADS)
                .fusekiModules(FusekiModules.create()); // none that load themselves
        UserQueries own = new UserQueries(
                setup.store().data().resolve("user-queries"),
                new Guard(setup.limits(), Endpoints.of(setup.store().dataset())));
        for (Route route : routes(setup, own)) {
            builder.addServlet(route.path(), route.servlet());
            builder.addFilter(route.path(), new Front(route.methods()));
        }
        for (Route route : closed(setup, own)) {
            builder.addServlet(route.path(), route.servlet());
            builder.addFilter(route.path(), Front.closed(route.methods()));
        }
        builder.addServlet("/*", new Nothing());
        FusekiServer server = builder.build();
        Wire.lay(server.getJettyServer());
        try {
            AttestServer started =
                    new AttestServer(server.start(), setup.store().data());
            Presence.announce(started.data, started.url());
            return started;
        } catch (RuntimeException failure) {
            throw ServerException.of(port, failure);
        }
    }

    /** Where the server listens, ending in a slash. */
    public String url() {
        return "http://localhost:" + server.getHttpPort() + "/";
    }

    /** Waits until the server is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        Presence.withdraw(data);
        server.stop();
    }
}
