package attest.server.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Any dataset: whole quads are asked for. */
final class QuadReading implements Reading {
    private final DatasetGraph data;

    QuadReading(DatasetGraph data) {
        this.data = data;
    }

    private record Values(Map<Node, List<Node>> byProperty) implements Sheet {
        @Override
        public boolean isEmpty() {
            return byProperty.isEmpty();
        }

        @Override
        public List<Node> values(Node property) {
            return byProperty.getOrDefault(property, List.of());
        }
    }

    @Override
    public Sheet sheet(Node subject) {
        return new Values(data.stream(Node.ANY, subject, Node.ANY, Node.ANY)
                .collect(Collectors.groupingBy(
                        Quad::getPredicate, Collectors.mapping(Quad::getObject, Collectors.toList()))));
    }

    @Override
    public Stream<Sheet> sheets(Node graph, Node property, Node object) {
        return subjects(graph, property, object).map(this::sheet);
    }

    @Override
    public long count(Node graph, Node property, Node object) {
        return subjects(graph, property, object).count();
    }

    @Override
    public Stream<Node> subjects(Node graph, Node property, Node object) {
        return data.stream(graph, Node.ANY, property, object)
                .map(Quad::getSubject)
                .distinct();
    }
}
