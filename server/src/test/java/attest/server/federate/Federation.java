package attest.server.federate;

import attest.server.query.Answer;
import attest.server.query.SavedQuery;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * Things here, their labels there, and saved queries that ask for both.
 *
 * @param data the data folder
 */
record Federation(Path data) {
    static final Clock NOW = at("2026-11-01T10:00:00Z");
    static final Clock LATER = at("2026-11-09T10:00:00Z");
    static final String LABELS =
            "?thing <http://our/same> ?item SERVICE <ENDPOINT> { ?item <http://their/label> ?label }";
    private static final Allowance SMALL =
            new Allowance(Duration.ofSeconds(3), Duration.ofSeconds(3), 50_000, 500, 1_000, 100, 5, Duration.ofDays(1));

    Answer ask(String where, EndpointStub other, Clock clock, DatasetGraph ours) {
        serve(other, clock, ours);
        return saved(where, other).run(ours, Map.of());
    }

    void serve(EndpointStub other, Clock clock, DatasetGraph ours) {
        Endpoints.here(Set.of(other.iri()), data, clock, SMALL).serve(ours);
    }

    static SavedQuery saved(String where, EndpointStub other) {
        return parse(where.replace("ENDPOINT", other.iri()));
    }

    static SavedQuery parse(String where) {
        return SavedQuery.read("labels", text(where));
    }

    static String text(String where) {
        return """
                #+ tags: [test]
                #+ summary: Labels of others
                #+ description: One row for each label.
                #+ version: 1
                #+ columns:
                #+   label: {type: string, label: Label}
                #+ key: [label]
                #+ evidence: none (labels are no claims)
                #+ timeout: 5
                SELECT DISTINCT ?label
                WHERE { %s }
                ORDER BY ?label
                """
                .formatted(where);
    }

    static DatasetGraph things(int... numbers) {
        return quads(
                "http://our/same", numbers, number -> NodeFactory.createURI("http://their/" + number), "http://our/");
    }

    static DatasetGraph labels(int... numbers) {
        return quads(
                "http://their/label",
                numbers,
                number -> NodeFactory.createLiteralString("Label " + number),
                "http://their/");
    }

    private interface Made {
        Node of(int number);
    }

    private static DatasetGraph quads(String predicate, int[] numbers, Made object, String base) {
        DatasetGraph made = DatabaseMgr.createDatasetGraph();
        made.executeWrite(() -> {
            for (int number : numbers) {
                Node thing = NodeFactory.createURI(base + number);
                Node says = NodeFactory.createURI(predicate);
                made.add(new Quad(Quad.defaultGraphIRI, thing, says, object.of(number)));
                made.add(new Quad(NodeFactory.createURI(base + "graph"), thing, says, object.of(number)));
            }
        });
        return made;
    }

    private static Clock at(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }
}
