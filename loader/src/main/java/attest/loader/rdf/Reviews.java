package attest.loader.rdf;

import attest.loader.model.Decision;
import java.util.Map;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The decisions of persons as review nodes; the hash of its line makes the IRI, so that a review stays what it was. */
final class Reviews {
    private final Iris iris;
    private final Statements statements;

    Reviews(Iris iris) {
        this.iris = iris;
        this.statements = new Statements(iris.reviewsGraph());
    }

    byte[] trig(Map<String, Decision> decisions) {
        decisions.forEach(this::write);
        return SortedWriter.trig(statements.all(), Terms.prefixes(iris));
    }

    private void write(String line, Decision decision) {
        Statements.Node review = statements
                .node(iris.review(line))
                .a("Review")
                .link(Terms.ns("reviews"), decision.about())
                .value(Terms.ns("aspect"), Terms.value(decision.aspect()))
                .value(Terms.ns("decision"), Terms.value(decision.decision()))
                .link(Terms.ns("other"), decision.other())
                .link(PROV.WAS_ATTRIBUTED_TO, iris.reviewer(decision.by()))
                .value(
                        PROV.GENERATED_AT_TIME,
                        SimpleValueFactory.getInstance().createLiteral(decision.at(), XSD.DATETIME));
        if (!decision.reason().isBlank()) {
            review.text(RDFS.COMMENT, decision.reason());
        }
        reviewer(decision.by());
    }

    private void reviewer(String name) {
        statements.node(iris.reviewer(name)).value(RDF.TYPE, PROV.AGENT).text(RDFS.LABEL, name);
    }
}
