package attest.server.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Keeps one state of the data: of what it has in common with the state before, nothing is read or written. */
final class Keeping {
    /** A change rewrites the parts that it touches, so they are small. */
    private static final int STATEMENTS_IN_A_PART = 2_000;

    private final DatasetGraph dataset;
    private final Parts parts;
    private final Listing before;
    private final Changes changes;

    /**
     * Prepares the work.
     *
     * @param before the state before, or nothing where that was not kept
     * @param changes that were made since
     */
    Keeping(DatasetGraph dataset, Parts parts, Listing before, Changes changes) {
        this.dataset = dataset;
        this.parts = parts;
        this.before = before;
        this.changes = changes;
    }

    Listing keep(Ledger ledger) throws IOException {
        Listing now = Listing.empty();
        for (Map.Entry<String, Ledger.Entry> graph : ledger.entries().entrySet()) {
            Node name = NodeFactory.createURI(graph.getKey());
            String content = graph.getValue().content();
            Listing.Entry old = before.graphs().get(graph.getKey());
            if (old != null && old.content().equals(content)) {
                now.graphs().put(graph.getKey(), old);
            } else if (old != null && changes.areFew()) {
                now.graphs().put(graph.getKey(), new Listing.Entry(content, changed(name, old.parts())));
            } else {
                now.graphs().put(graph.getKey(), new Listing.Entry(content, whole(name)));
            }
        }
        return now;
    }

    private List<String> changed(Node graph, List<String> old) throws IOException {
        List<String> now = new ArrayList<>(old);
        for (int number : touched(graph, old.size())) {
            Set<String> lines = new HashSet<>(parts.lines(old.get(number)));
            for (Quad quad : changes.deleted()) {
                if (isIn(quad, graph, number, old.size())) {
                    lines.remove(Fingerprint.line(quad.asTriple()));
                }
            }
            for (Quad quad : changes.added()) {
                if (isIn(quad, graph, number, old.size())) {
                    lines.add(Fingerprint.line(quad.asTriple()));
                }
            }
            now.set(number, parts.put(lines));
        }
        return now;
    }

    private Set<Integer> touched(Node graph, int count) {
        Set<Integer> touched = new TreeSet<>();
        for (Quad quad : Iter.toList(
                Iter.concat(changes.deleted().iterator(), changes.added().iterator()))) {
            if (quad.getGraph().equals(graph)) {
                touched.add(part(quad.asTriple(), count));
            }
        }
        return touched;
    }

    private static boolean isIn(Quad quad, Node graph, int number, int count) {
        return quad.getGraph().equals(graph) && part(quad.asTriple(), count) == number;
    }

    private static int part(Triple triple, int count) {
        return Listing.part(triple.getSubject().getURI(), count);
    }

    private List<String> whole(Node graph) throws IOException {
        List<Triple> all = Iter.iter(dataset.find(graph, Node.ANY, Node.ANY, Node.ANY))
                .map(Quad::asTriple)
                .toList();
        int count = 1 + all.size() / STATEMENTS_IN_A_PART;
        List<List<Triple>> divided = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            divided.add(new ArrayList<>());
        }
        all.forEach(triple -> divided.get(part(triple, count)).add(triple));
        List<String> names = new ArrayList<>();
        for (List<Triple> part : divided) {
            names.add(parts.put(part.stream().map(Fingerprint::line).toList()));
        }
        return names;
    }
}
