package attest.app.serve;

import attest.app.option.Services;
import attest.server.AttestServer;
import attest.server.AttestServer.Setup;
import attest.server.guard.Limits;
import attest.server.query.QueryCatalog;
import attest.server.store.Ontology;
import attest.server.store.Store;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Serves a data folder until the process is told to stop, and says how to use it. */
final class Serving {
    /** Where Attest is installed: the launcher tells. */
    private static final Path ROOT = Path.of(System.getProperty("attest.root", "."));

    private static final String FIRST =
            "SELECT ?words WHERE { ?claim a <https://w3id.org/attest/ns#Claim> ; <https://w3id.org/attest/ns#quote> ?words }"
                    + " ORDER BY ?words LIMIT 10";

    private final PrintWriter out;

    Serving(PrintWriter out) {
        this.out = out;
    }

    void serve(Path data, int port, Services services) {
        Store store = Store.openLoaded(data);
        services.serve(store);
        AttestServer server = start(store, port);
        WarmUp warmUp = WarmUp.begin(store, server.url());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            warmUp.close();
            server.close();
            store.close();
        }));
        welcome(server.url(), data);
        server.join();
    }

    private static AttestServer start(Store store, int port) {
        try {
            Ontology ontology = Ontology.read(ROOT.resolve("ontology"));
            return AttestServer.start(
                    port,
                    Setup.of(store, ontology, queries(), Limits.standard()).with(new LoadedCorpora(store.data())));
        } catch (RuntimeException failure) {
            store.close();
            throw failure;
        }
    }

    /** Those that come with Attest. */
    private static QueryCatalog queries() {
        Path folder = ROOT.resolve("queries");
        try {
            return Files.isDirectory(folder) ? QueryCatalog.open(folder) : QueryCatalog.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void welcome(String url, Path data) {
        out.printf("Attest serves %s%n", url);
        out.printf(
                "A first query:%n  curl -s %ssparql -H 'Accept: text/csv' --data-urlencode \\%n    'query=%s'%n",
                url, FIRST);
        out.printf("Review claims at %sreview with the token in %s%n", url, data.resolve("token"));
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }
}
