package attest.app.serve;

import attest.server.store.Names;
import attest.server.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;

/**
 * Opens the pages that read much once for a data version, so that no reader has to wait for that: after the start, and
 * after every load and every decision of a reviewer.
 */
final class WarmUp implements Runnable, AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final List<String> PAGES =
            List.of("", "sources", "conflicts", "health", "browse/person", "browse/source", "reconcile/properties");
    /** The things that most contents are about: their pages have most to put in order. */
    private static final String BUSIEST =
            """
            PREFIX : <https://w3id.org/attest/ns#>
            SELECT ?thing (COUNT(?content) AS ?contents) WHERE {
              GRAPH ?derived { VALUES ?place { :subject :object :addressee } ?content ?place ?thing }
            }
            GROUP BY ?thing ORDER BY DESC(?contents) ?thing LIMIT 20
            """;

    /** A read of the store is not interrupted; none of these takes long. */
    private static final Duration LAST_READ = Duration.ofSeconds(2);

    private final Store store;
    private final String url;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Thread thread = new Thread(this, "warm-up");
    private volatile boolean stopped;

    private WarmUp(Store store, String url) {
        this.store = store;
        this.url = url;
    }

    /** Goes on beside a server until it is closed. */
    static WarmUp begin(Store store, String url) {
        WarmUp begun = new WarmUp(store, url);
        begun.thread.setDaemon(true);
        begun.thread.start();
        return begun;
    }

    /** Stops; to be called before the store is closed, of which it reads. */
    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        try {
            thread.join(LAST_READ.toMillis());
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void run() {
        String last = "";
        try {
            while (true) {
                String now = store.version();
                if (!now.equals(last)) {
                    open();
                    last = now;
                }
                Thread.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException | IOException ended) { // the first reader of a page waits for it, as ever
            Thread.currentThread().interrupt();
        } catch (RuntimeException closed) { // the store went before the last read was done
            if (!stopped) {
                throw closed;
            }
        }
    }

    private void open() throws IOException, InterruptedException {
        for (String page : PAGES) {
            read(page);
        }
        for (Node thing : store.dataset().calculateRead(() -> busiest(store.dataset()))) {
            if (thing.isURI() && thing.getURI().startsWith(Names.BASE)) {
                read("data/" + thing.getURI().substring(Names.BASE.length()));
            }
        }
    }

    private static List<Node> busiest(DatasetGraph data) {
        try (QueryExec query = QueryExec.dataset(data)
                .query(BUSIEST)
                .substitution("derived", Names.DERIVED)
                .build()) {
            return Iter.iter(query.select()).map(row -> row.get("thing")).toList();
        }
    }

    private void read(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + page))
                .header("Accept", "text/html")
                .build();
        client.send(request, HttpResponse.BodyHandlers.discarding());
    }
}
