package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** A load in a process of its own, to which anything may happen, and a check of what it left. */
final class LoadProcess {
    private LoadProcess() {}

    public static void main(String[] arguments) {
        Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.println("loading");
            store.load(ontology);
            System.out.println("done");
        } catch (StoreException failure) {
            System.out.println(failure.reason());
        }
    }

    static Process start(Path data) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Dattest.root=" + System.getProperty("attest.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        LoadProcess.class.getName(),
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Opens the store, holds each graph against the hash that the store has of it, and returns the data version. */
    static String checkedState(Path data) {
        try (Store store = Store.open(data)) {
            DatasetGraph dataset = store.dataset();
            return dataset.calculateRead(() -> {
                Ledger ledger = Ledger.read(dataset);
                ledger.entries().forEach((name, entry) -> assertThat(
                                Fingerprint.of(dataset.getGraph(NodeFactory.createURI(name))))
                        .as(name)
                        .isEqualTo(entry.content()));
                assertThat(Store.version(dataset)).isEqualTo(ledger.version());
                return ledger.version();
            });
        }
    }
}
