package attest.app.serve;

import attest.server.store.Store;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Opens the pages that read much once for a data version, so that no reader has to wait for that: after the start, and
 * after every load and every decision of a reviewer.
 */
final class WarmUp implements Runnable {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final List<String> PAGES = List.of("", "sources", "conflicts", "health", "browse/person");
    private static final Pattern THING = Pattern.compile("href=\"/(data/[^\"]+)\"");

    private final Store store;
    private final String url;
    private final HttpClient client = HttpClient.newHttpClient();

    private WarmUp(Store store, String url) {
        this.store = store;
        this.url = url;
    }

    /** Goes on beside a server until the process ends. */
    static void begin(Store store, String url) {
        Thread thread = new Thread(new WarmUp(store, url), "warm-up");
        thread.setDaemon(true);
        thread.start();
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
        } catch (InterruptedException | IOException stopped) { // the first reader of a page waits for it, as ever
            Thread.currentThread().interrupt();
        }
    }

    private void open() throws IOException, InterruptedException {
        String body = "";
        for (String page : PAGES) {
            body = read(page);
        }
        Matcher thing = THING.matcher(body);
        if (thing.find()) {
            read(thing.group(1));
        }
    }

    private String read(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + page))
                .header("Accept", "text/html")
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString()).body();
    }
}
