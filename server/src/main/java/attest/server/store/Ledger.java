package attest.server.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the store holds: of each graph the hash of its content, and of what it was made from. For the derived graph, which
 * follows from the others and the rules, a hash of these stands for its content. It lies in the store itself, so that it
 * changes with the data or not at all.
 */
final class Ledger {
    /**
     * One graph.
     *
     * @param content hash of its statements; of the derived graph, hash of all that they follow from
     * @param input hash of the file and of all the gate judged it by; empty when something was kept out, so that the
     *     next load judges it again
     */
    record Entry(String content, String input) {}

    private final Map<String, Entry> entries = new TreeMap<>();

    static Ledger read(DatasetGraph dataset) {
        Map<String, String> inputs = new HashMap<>();
        dataset.find(Names.LEDGER, Node.ANY, Names.INPUT_HASH, Node.ANY)
                .forEachRemaining(quad -> inputs.put(quad.getSubject().getURI(), text(quad)));
        Ledger ledger = new Ledger();
        dataset.find(Names.LEDGER, Node.ANY, Names.CONTENT_HASH, Node.ANY).forEachRemaining(quad -> {
            String name = quad.getSubject().getURI();
            ledger.entries.put(name, new Entry(text(quad), inputs.getOrDefault(name, "")));
        });
        return ledger;
    }

    private static String text(Quad quad) {
        return quad.getObject().getLiteralLexicalForm();
    }

    Map<String, Entry> entries() {
        return entries;
    }

    Entry get(Node graph) {
        return entries.getOrDefault(graph.getURI(), new Entry("", ""));
    }

    void put(Node graph, String content, String input) {
        entries.put(graph.getURI(), new Entry(content, input));
    }

    boolean holdsSameAs(Ledger other) {
        return entries.equals(other.entries);
    }

    /** Hash over the names of all graphs and over what the entries have as their contents. */
    String version() {
        List<String> parts = new ArrayList<>();
        entries.forEach((name, entry) -> parts.add(name + " " + entry.content()));
        return Fingerprint.of(parts);
    }

    List<Triple> triples() {
        List<Triple> triples = new ArrayList<>();
        triples.add(Triple.create(Names.LEDGER, Names.DATA_VERSION, NodeFactory.createLiteralString(version())));
        entries.forEach((name, entry) -> {
            Node graph = NodeFactory.createURI(name);
            triples.add(Triple.create(graph, Names.CONTENT_HASH, NodeFactory.createLiteralString(entry.content())));
            if (!entry.input().isEmpty()) {
                triples.add(Triple.create(graph, Names.INPUT_HASH, NodeFactory.createLiteralString(entry.input())));
            }
        });
        return triples;
    }
}
