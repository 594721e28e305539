package attest.server.fact;

import attest.server.store.Store;
import java.util.function.Function;
import org.apache.jena.sparql.core.DatasetGraph;

/** A value that is found by reading much, and so only once for each data version. */
public final class PerVersion<T> {
    private record Kept<T>(String version, T value) {}

    private final Function<DatasetGraph, T> reading;
    private volatile Kept<T> kept;

    public PerVersion(Function<DatasetGraph, T> reading) {
        this.reading = reading;
    }

    /** Of the state that the transaction in progress sees. */
    public T of(DatasetGraph data) {
        String version = Store.version(data);
        Kept<T> last = kept;
        return last != null && last.version().equals(version) ? last.value() : read(data, version);
    }

    /** One reads, and who comes meanwhile waits for that: to read beside it would make both slower. */
    private synchronized T read(DatasetGraph data, String version) {
        if (kept == null || !kept.version().equals(version)) {
            kept = new Kept<>(version, reading.apply(data));
        }
        return kept.value();
    }
}
