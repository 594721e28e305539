package attest.server.ontology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;

/** No term without a meaning, no meaning without an example. */
class DefinitionsTest {
    private static final Graph SCHEMA = OntologyFolder.schema();
    private static final Node REL = NodeFactory.createURI(OntologyFolder.REL);

    @Test
    void every_class_and_property_has_a_label_and_a_comment() {
        assertThat(termsOf(OntologyFolder.turtle("attest.ttl")))
                .hasSizeGreaterThan(55)
                .allSatisfy(term -> {
                    assertThat(has(term, RDFS.label.asNode())).isTrue();
                    assertThat(has(term, RDFS.comment.asNode())).isTrue();
                });
    }

    @Test
    void every_relation_and_value_has_a_label_a_definition_and_an_example() {
        assertThat(concepts()).hasSizeGreaterThan(150).allSatisfy(concept -> {
            assertThat(SCHEMA.find(concept, RDFS.label.asNode(), Node.ANY).toList())
                    .hasSize(1);
            assertThat(has(concept, SKOS.definition.asNode())).isTrue();
            assertThat(has(concept, SKOS.example.asNode())).isTrue();
            assertThat(has(concept, SKOS.inScheme.asNode())).isTrue();
        });
    }

    @Test
    void every_relation_says_what_its_subject_may_be() {
        Node domain = NodeFactory.createURI("http://schema.org/domainIncludes");
        assertThat(concepts().stream().filter(concept -> has(concept, SKOS.inScheme.asNode(), REL)))
                .hasSizeGreaterThan(18)
                .allSatisfy(relation -> assertThat(has(relation, domain)).isTrue());
    }

    @Test
    void every_scheme_has_a_label_a_definition_and_members() {
        assertThat(SCHEMA.stream(Node.ANY, RDF.type.asNode(), SKOS.ConceptScheme.asNode()))
                .hasSizeGreaterThan(14)
                .allSatisfy(scheme -> {
                    assertThat(has(scheme.getSubject(), RDFS.label.asNode())).isTrue();
                    assertThat(has(scheme.getSubject(), SKOS.definition.asNode()))
                            .isTrue();
                    assertThat(SCHEMA.contains(Node.ANY, SKOS.inScheme.asNode(), scheme.getSubject()))
                            .isTrue();
                });
    }

    @Test
    void every_term_that_shapes_use_is_defined() {
        assertThat(OntologyFolder.ownTerms(OntologyFolder.turtle("shapes.ttl"))).allSatisfy(DefinitionsTest::isDefined);
    }

    @Test
    void every_term_that_queries_use_is_defined() {
        Stream<Path> queries =
                Stream.of("derivations", "gate").flatMap(folder -> OntologyFolder.queries(folder).stream());
        assertThat(queries.map(OntologyFolder::query).flatMap(DefinitionsTest::terms))
                .isNotEmpty()
                .allSatisfy(DefinitionsTest::isDefined);
    }

    @Test
    void every_term_that_examples_use_is_defined() {
        Path examples = OntologyFolder.FOLDER.resolve("examples");
        Stream<Path> graphs = Stream.concat(
                OntologyFolder.list(examples.resolve("valid"), ".ttl").stream(),
                OntologyFolder.list(examples.resolve("derivations"), "").stream()
                        .flatMap(folder ->
                                Stream.of("input.trig", "expected.ttl").map(folder::resolve)));
        assertThat(graphs.flatMap(file -> OntologyFolder.ownTerms(everything(file)).stream()))
                .isNotEmpty()
                .allSatisfy(DefinitionsTest::isDefined);
    }

    @Test
    void the_prefix_list_says_the_same_to_shapes_and_to_turtle() {
        Graph file = OntologyFolder.turtle("prefixes.ttl");
        Map<String, String> written = file.getPrefixMapping().getNsPrefixMap();
        assertThat(declared(file).getNsPrefixMap()).containsExactlyInAnyOrderEntriesOf(written);
    }

    @Test
    void queries_use_the_prefixes_of_the_list() {
        PrefixMapping list = declared(OntologyFolder.turtle("prefixes.ttl"));
        Stream.of("derivations", "gate")
                .flatMap(folder -> OntologyFolder.queries(folder).stream())
                .map(file -> OntologyFolder.query(file).getPrefixMapping().getNsPrefixMap())
                .forEach(used -> assertThat(list.getNsPrefixMap()).containsAllEntriesOf(used));
    }

    private static PrefixMapping declared(Graph file) {
        PrefixMapping list = PrefixMapping.Factory.create();
        file.stream(Node.ANY, shacl("declare"), Node.ANY)
                .forEach(row -> list.setNsPrefix(
                        value(file, row.getObject(), "prefix"), value(file, row.getObject(), "namespace")));
        return list;
    }

    private static String value(Graph graph, Node node, String property) {
        return graph.stream(node, shacl(property), Node.ANY)
                .findFirst()
                .orElseThrow()
                .getObject()
                .getLiteralLexicalForm();
    }

    private static Node shacl(String name) {
        return NodeFactory.createURI("http://www.w3.org/ns/shacl#" + name);
    }

    /** The query itself as RDF terms: what stands between angle brackets once prefixes are written out. */
    private static Stream<Node> terms(Query query) {
        Query bare = query.cloneQuery();
        bare.setPrefixMapping(PrefixMapping.Factory.create());
        return Stream.of(bare.serialize().split("[<>]"))
                .filter(part -> part.startsWith("https://w3id.org/attest/"))
                .map(NodeFactory::createURI)
                .filter(OntologyFolder::isOwn);
    }

    private static Graph everything(Path file) {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.source(file).parse(dataset);
        Graph all = GraphFactory.createDefaultGraph();
        dataset.stream().forEach(quad -> all.add(quad.asTriple()));
        return all;
    }

    private static void isDefined(Node term) {
        assertThat(has(term, RDF.type.asNode())).as(term.toString()).isTrue();
    }

    private static List<Node> termsOf(Graph graph) {
        return OntologyFolder.ownTerms(graph).stream()
                .filter(term -> term.getURI().startsWith(OntologyFolder.NS))
                .filter(term -> !graph.contains(term, RDF.type.asNode(), OWL.Ontology.asNode()))
                .toList();
    }

    private static List<Node> concepts() {
        return SCHEMA.stream(Node.ANY, RDF.type.asNode(), SKOS.Concept.asNode())
                .map(triple -> triple.getSubject())
                .toList();
    }

    private static boolean has(Node subject, Node property) {
        return SCHEMA.contains(subject, property, Node.ANY);
    }

    private static boolean has(Node subject, Node property, Node value) {
        return SCHEMA.contains(subject, property, value);
    }
}
