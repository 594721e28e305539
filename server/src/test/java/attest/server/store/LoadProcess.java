package attest.server.store;

import java.nio.file.Path;

/** A load in a process of its own, which can be killed. */
final class LoadProcess {
    private LoadProcess() {}

    public static void main(String[] arguments) {
        Ontology ontology = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.println("loading");
            store.load(ontology);
            System.out.println("done");
        }
    }
}
