package attest.server.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;

/**
 * A TDB2 dataset, read by the numbers that its indexes hold. To turn a number into its node costs far more than to find
 * it, and a page wants two or three values of the thirty that a claim has: only these are turned into nodes.
 */
final class IndexReading implements Reading {
    private static final int SUBJECT = 1;
    private static final int PROPERTY = 2;
    private static final int OBJECT = 3;

    private final NodeTupleTable quads;
    private final NodeTable nodes;
    /** Of graphs and properties, which are few. */
    private final Map<Node, NodeId> numbers = new HashMap<>();

    IndexReading(DatasetGraphTDB data) {
        quads = data.getQuadTable().getNodeTupleTable();
        nodes = quads.getNodeTable();
    }

    @Override
    public Sheet sheet(Node subject) {
        return sheet(number(subject));
    }

    private Sheet sheet(NodeId subject) {
        List<NodeId> pairs = new ArrayList<>();
        find(NodeId.NodeIdAny, subject, NodeId.NodeIdAny, NodeId.NodeIdAny).forEachRemaining(quad -> {
            pairs.add(quad.get(PROPERTY));
            pairs.add(quad.get(OBJECT));
        });
        return new Numbers(pairs);
    }

    /** Properties and values in turn. */
    private final class Numbers implements Sheet {
        private final NodeId[] pairs;

        private Numbers(List<NodeId> pairs) {
            this.pairs = pairs.toArray(NodeId[]::new);
        }

        @Override
        public boolean isEmpty() {
            return pairs.length == 0;
        }

        @Override
        public List<Node> values(Node property) {
            NodeId wanted = numbers.computeIfAbsent(property, IndexReading.this::number);
            List<Node> values = new ArrayList<>(1);
            for (int i = 0; i < pairs.length; i += 2) {
                if (pairs[i].equals(wanted)) {
                    values.add(nodes.getNodeForNodeId(pairs[i + 1]));
                }
            }
            return values;
        }
    }

    @Override
    public Stream<Node> subjects(Node graph, Node property, Node object) {
        return found(graph, property, object).map(nodes::getNodeForNodeId);
    }

    @Override
    public Stream<Sheet> sheets(Node graph, Node property, Node object) {
        return found(graph, property, object).map(this::sheet);
    }

    @Override
    public long count(Node graph, Node property, Node object) {
        return found(graph, property, object).count();
    }

    private Stream<NodeId> found(Node graph, Node property, Node object) {
        Iterator<Tuple<NodeId>> found = find(
                numbers.computeIfAbsent(graph, this::number),
                NodeId.NodeIdAny,
                numbers.computeIfAbsent(property, this::number),
                number(object));
        return Iter.asStream(found).map(quad -> quad.get(SUBJECT)).distinct();
    }

    private NodeId number(Node node) {
        return node.equals(Node.ANY) ? NodeId.NodeIdAny : nodes.getNodeIdForNode(node);
    }

    private Iterator<Tuple<NodeId>> find(NodeId... pattern) {
        for (NodeId number : pattern) {
            if (NodeId.isDoesNotExist(number)) {
                return Iter.nullIterator();
            }
        }
        return quads.find(pattern);
    }
}
