package attest.server.fact;

import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphReadOnly;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/** How pages read a dataset: all its graphs as one, within one read transaction. */
interface Reading {
    /** What is said of a node. */
    Sheet sheet(Node subject);

    /** What has a value of a property in a graph, each once, in no order; {@code Node.ANY} stands for any of them. */
    Stream<Node> subjects(Node graph, Node property, Node object);

    /** What is said of each of these, without asking what they are called. */
    Stream<Sheet> sheets(Node graph, Node property, Node object);

    /** How many these are. */
    long count(Node graph, Node property, Node object);

    /** Straight from the indexes where the dataset has any; a view of a dataset is read as it shows itself. */
    static Reading of(DatasetGraph data) {
        DatasetGraph stored =
                data.getClass() == DatasetGraphReadOnly.class ? ((DatasetGraphReadOnly) data).getWrapped() : data;
        DatasetGraphTDB indexed = TDBInternal.getDatasetGraphTDB(stored);
        return indexed == null ? new QuadReading(data) : new IndexReading(indexed);
    }
}
