package attest.server;

import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.EagerContentHandler;
import org.eclipse.jetty.server.handler.EagerContentHandler.RetainedContentLoaderFactory;
import org.eclipse.jetty.server.handler.gzip.GzipHandler;

/** How requests come in and answers go out, whatever they are about. */
final class Wire {
    /** The longest query, every character in four bytes. */
    static final int BODY = 4 << 20;
    /** What a piece that comes by itself holds in memory, be it one byte. */
    private static final int PIECE = 8 << 10;

    private Wire() {}

    static void lay(Server server) {
        server.setErrorHandler(new Unread());
        server.insertHandler(bodies());
        server.insertHandler(compression());
    }

    /**
     * Nobody works at a request before all of it is there: threads are few, and who sends byte by byte would hold one. Who
     * sends too much, or in too many pieces, is refused (413).
     */
    private static EagerContentHandler bodies() {
        return new EagerContentHandler(new RetainedContentLoaderFactory(2 * BODY, PIECE, true));
    }

    @SuppressWarnings("removal") // Jetty has no successor to it in this release
    private static GzipHandler compression() {
        GzipHandler gzip = new GzipHandler();
        gzip.setMinGzipSize(512);
        gzip.setInflateBufferSize(-1); // no packed requests
        return gzip;
    }
}
