package attest.server.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;

/** All faults that shapes and gate queries find in one example. */
record Judgement(List<Fault> faults) {
    private static final Node EXAMPLE = NodeFactory.createURI("https://w3id.org/attest/data/graph/example");
    private static final Graph SCHEMA = OntologyFolder.schema();

    static Judgement of(Path example, Shapes shapes) {
        Graph data = GraphFactory.createDefaultGraph();
        RDFParser.source(example).parse(data);
        DatasetGraph dataset = dataset(SCHEMA, data);
        List<Fault> faults = new ArrayList<>();
        ShaclValidator.get()
                .validate(shapes, dataset.getDefaultGraph())
                .getEntries()
                .forEach(entry -> faults.add(fault(entry)));
        OntologyFolder.queries("gate").forEach(query -> faults.addAll(rows(dataset, query)));
        return new Judgement(faults);
    }

    Set<String> names() {
        return faults.stream().map(Fault::constraint).collect(Collectors.toCollection(TreeSet::new));
    }

    List<String> messages() {
        return faults.stream().map(Fault::message).toList();
    }

    /** The data in a named graph, and all that is known in the default graph, as the gate sees them. */
    static DatasetGraph dataset(Graph schema, Graph data) {
        Graph everything = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(everything, schema);
        GraphUtil.addInto(everything, data);
        DatasetGraph dataset = DatasetGraphFactory.create(everything);
        dataset.addGraph(EXAMPLE, data);
        return dataset;
    }

    static List<Fault> rows(DatasetGraph dataset, Path query) {
        List<Fault> faults = new ArrayList<>();
        try (QueryExec exec =
                QueryExec.dataset(dataset).query(OntologyFolder.query(query)).build()) {
            exec.select()
                    .forEachRemaining(row -> faults.add(new Fault(
                            OntologyFolder.name(query),
                            row.get("node"),
                            row.get("message").getLiteralLexicalForm())));
        }
        return faults;
    }

    private static Fault fault(ReportEntry entry) {
        return new Fault(localName(entry.source()), entry.focusNode(), entry.message());
    }

    static String localName(Node shape) {
        return shape.isURI() ? shape.getURI().replaceFirst(".*/", "") : shape.toString();
    }
}
