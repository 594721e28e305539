package attest.server.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder of {@code examples/derivations} holds what is loaded and, exactly, all that is derived from it. */
class DerivationsTest {
    private static final Path CASES = OntologyFolder.FOLDER.resolve("examples/derivations");

    @TestFactory
    Stream<DynamicTest> the_derived_graph_is_exactly_what_is_expected() {
        return OntologyFolder.list(CASES, "").stream()
                .filter(Files::isDirectory)
                .map(folder -> dynamicTest(folder.getFileName().toString(), () -> derivesExactly(folder)));
    }

    private static void derivesExactly(Path folder) {
        Graph expected = GraphFactory.createDefaultGraph();
        RDFParser.source(folder.resolve("expected.ttl")).parse(expected);
        Graph derived = Derived.from(folder.resolve("input.trig"));
        assertThat(lines(derived)).as(folder.getFileName().toString()).containsExactlyElementsOf(lines(expected));
    }

    private static Set<String> lines(Graph graph) {
        return graph.stream()
                .map(triple -> String.join(
                        " ",
                        List.of(
                                NodeFmtLib.strNT(triple.getSubject()),
                                NodeFmtLib.strNT(triple.getPredicate()),
                                NodeFmtLib.strNT(triple.getObject()))))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
