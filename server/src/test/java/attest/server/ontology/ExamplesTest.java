package attest.server.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each constraint is shown by a tiny graph that breaks it, and by nothing else, and by graphs that keep them all. */
class ExamplesTest {
    private static final Path EXAMPLES = OntologyFolder.FOLDER.resolve("examples");
    private static final Shapes SHAPES = OntologyFolder.shapes();

    @TestFactory
    Stream<DynamicTest> valid_examples_pass_the_gate() {
        return OntologyFolder.list(EXAMPLES.resolve("valid"), ".ttl").stream()
                .map(file -> dynamicTest(OntologyFolder.name(file), () -> assertThat(
                                Judgement.of(file, SHAPES).faults())
                        .as(OntologyFolder.name(file))
                        .isEmpty()));
    }

    @TestFactory
    Stream<DynamicTest> an_invalid_example_breaks_the_constraint_of_its_name_and_no_other() {
        return OntologyFolder.list(EXAMPLES.resolve("invalid"), ".ttl").stream()
                .map(file -> dynamicTest(OntologyFolder.name(file), () -> breaksOnlyItsOwn(file)));
    }

    private static void breaksOnlyItsOwn(Path file) {
        Judgement judgement = Judgement.of(file, SHAPES);
        assertThat(judgement.names()).as(OntologyFolder.name(file)).containsExactly(constraint(file));
        assertThat(judgement.messages()).allMatch(message -> message.startsWith("Expected "));
    }

    @Test
    void every_constraint_has_an_example_that_breaks_it() {
        Set<String> shown = OntologyFolder.list(EXAMPLES.resolve("invalid"), ".ttl").stream()
                .map(ExamplesTest::constraint)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(shown).containsExactlyElementsOf(constraints());
    }

    @Test
    void a_relation_as_predicate_is_seen_in_named_graphs_of_any_subject() {
        DatasetGraph data = Judgement.dataset(OntologyFolder.schema(), GraphFactory.createDefaultGraph());
        RDFParser.fromString(
                        "<https://w3id.org/attest/data/graph/example> { <https://w3id.org/attest/data/person/untyped> <https://w3id.org/attest/rel/heldOffice> <https://w3id.org/attest/data/office/mayor> }",
                        Lang.TRIG)
                .parse(data);
        assertThat(Judgement.rows(data, OntologyFolder.FOLDER.resolve("gate/truth-triple.rq")))
                .extracting(Fault::node)
                .containsExactly(NodeFactory.createURI("https://w3id.org/attest/data/person/untyped"));
    }

    /** One constraint may be broken in several ways: {@code claim-object-type.missing} shows claim-object-type. */
    private static String constraint(Path file) {
        return OntologyFolder.name(file).replaceFirst("\\..*", "");
    }

    /** Shapes with a message of their own, and the queries of the gate. */
    private static Set<String> constraints() {
        Graph shapes = OntologyFolder.turtle("shapes.ttl");
        Stream<String> shaped = shapes.stream(Node.ANY, SHACL.message, Node.ANY)
                .map(message -> Judgement.localName(shape(shapes, message.getSubject())));
        Stream<String> queries = OntologyFolder.queries("gate").stream().map(OntologyFolder::name);
        return Stream.concat(shaped, queries).collect(Collectors.toCollection(TreeSet::new));
    }

    /** A SPARQL constraint carries its message itself, without a name: its shape has the name. */
    private static Node shape(Graph shapes, Node node) {
        return node.isURI()
                ? node
                : shapes.stream(Node.ANY, SHACL.sparql, node)
                        .findFirst()
                        .orElseThrow()
                        .getSubject();
    }
}
