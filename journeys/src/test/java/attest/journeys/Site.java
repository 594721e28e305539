package attest.journeys;

import attest.loader.Loader;
import attest.loader.Progress;
import attest.loader.rdf.Iris;
import attest.server.AttestServer;
import attest.server.AttestServer.Setup;
import attest.server.guard.Limits;
import attest.server.query.QueryCatalog;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A real server on a free port over the loaded seeds; one for all tests, for reading the seeds takes a while. */
final class Site {
    static final Path ROOT = Path.of(System.getProperty("attest.root"));

    private static Site only;

    private final Path data;
    private final AttestServer server;

    private Site() throws IOException {
        data = Files.createTempDirectory("attest-journeys");
        Progress silent = (name, number, all) -> {};
        new Loader(data, Iris.DEFAULT).load(List.of(ROOT.resolve("seeds")), Optional.empty(), silent);
        Store store = Store.open(data);
        Ontology ontology = Ontology.read(ROOT.resolve("ontology"));
        store.load(ontology);
        QueryCatalog queries = QueryCatalog.open(ROOT.resolve("queries"));
        server = AttestServer.start(0, Setup.of(store, ontology, queries, Limits.standard()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            store.close();
        }));
    }

    static synchronized Site open() {
        try {
            only = only == null ? new Site() : only;
            return only;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String url(String path) {
        return server.url() + path.substring(1);
    }

    /** What the reviewer signs in with. */
    String token() throws IOException {
        return Files.readString(data.resolve("token")).strip();
    }
}
