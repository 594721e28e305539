package attest.server.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.search.MatchAllDocsQuery;

/** A load in a process of its own, to which anything may happen, and a check of what it left. */
final class LoadProcess {
    private LoadProcess() {}

    private static final Ontology ONTOLOGY = Ontology.read(Path.of(System.getProperty("attest.root"), "ontology"));

    public static void main(String[] arguments) {
        try (Store store = Store.open(Path.of(arguments[0]))) {
            System.out.println("loading");
            store.load(ONTOLOGY);
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

    private static Graph whole(DatasetGraph dataset) {
        Graph whole = stated(dataset);
        GraphUtil.addInto(whole, dataset.getGraph(Names.DERIVED));
        return whole;
    }

    private static Graph derivedAnew(DatasetGraph dataset) {
        Graph derived = stated(dataset);
        Derivation.into(derived, ONTOLOGY);
        return derived;
    }

    private static Graph stated(DatasetGraph dataset) {
        Graph stated = GraphFactory.createDefaultGraph();
        dataset.find().forEachRemaining(quad -> {
            if (!quad.getGraph().equals(Names.DERIVED) && !quad.getGraph().equals(Names.LEDGER)) {
                stated.add(quad.asTriple());
            }
        });
        return stated;
    }

    /**
     * Opens the store, holds each graph against the hash that the store has of it, what is derived against a derivation
     * made anew, and returns the data version.
     */
    static String checkedState(Path data) {
        try (Store store = Store.open(data)) {
            DatasetGraph dataset = store.dataset();
            return dataset.calculateRead(() -> {
                Ledger ledger = Ledger.read(dataset);
                ledger.entries().forEach((name, entry) -> {
                    if (!name.equals(Names.DERIVED.getURI())) {
                        assertThat(Fingerprint.of(dataset.getGraph(NodeFactory.createURI(name))))
                                .as(name)
                                .isEqualTo(entry.content());
                    }
                });
                assertThat(Fingerprint.of(whole(dataset))).isEqualTo(Fingerprint.of(derivedAnew(dataset)));
                assertThat(Store.version(dataset)).isEqualTo(ledger.version());
                assertThat(indexed(dataset)).isEqualTo(stored(dataset));
                return ledger.version();
            });
        }
    }

    /** The texts of the index of words, sorted. */
    static List<String> indexed(DatasetGraph dataset) {
        return WordIndex.of(dataset).orElseThrow().find(new MatchAllDocsQuery(), 1_000_000).stream()
                .map(found -> found.subject() + " " + found.text())
                .sorted()
                .toList();
    }

    /** The same texts, as the store has them. */
    static List<String> stored(DatasetGraph dataset) {
        return Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), DCTerms.title.asNode(), Names.QUOTE)
                .flatMap(property -> dataset.stream(Node.ANY, Node.ANY, property, Node.ANY))
                .filter(quad -> quad.getGraph().getURI().contains("/graph/source/")
                        || quad.getGraph().getURI().contains("/graph/authority/"))
                .map(quad -> quad.getSubject() + " " + quad.getObject().getLiteralLexicalForm())
                .sorted()
                .toList();
    }
}
