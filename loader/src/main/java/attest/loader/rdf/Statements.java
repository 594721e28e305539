package attest.loader.rdf;

import attest.loader.model.Bounds;
import attest.loader.model.DateBasis;
import attest.loader.model.Iri;
import attest.loader.model.When;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** The statements of one named graph while they are being written down. */
final class Statements {
    private static final SimpleValueFactory FACTORY = SimpleValueFactory.getInstance();

    private final IRI graph;
    private final Set<Statement> all = new LinkedHashSet<>();

    Statements(Iri graph) {
        this.graph = iri(graph);
    }

    static IRI iri(Iri iri) {
        return Values.iri(iri.value());
    }

    Set<Statement> all() {
        return all;
    }

    /** A statement of another graph, taken into this one. */
    void copy(Statement statement) {
        add(statement.getSubject().stringValue(), statement.getPredicate(), statement.getObject());
    }

    private void add(String subject, IRI predicate, Value value) {
        all.add(FACTORY.createStatement(Values.iri(subject), predicate, value, graph));
    }

    Node node(Iri subject) {
        return new Node(subject);
    }

    /** One subject, about which things are said. */
    final class Node {
        private final String subject;

        private Node(Iri subject) {
            this.subject = subject.value();
        }

        Node a(String type) {
            return value(RDF.TYPE, Terms.ns(type));
        }

        Node value(IRI predicate, Value value) {
            add(subject, predicate, value);
            return this;
        }

        Node link(IRI predicate, Iri value) {
            return value(predicate, iri(value));
        }

        Node link(IRI predicate, Optional<Iri> value) {
            value.ifPresent(iri -> link(predicate, iri));
            return this;
        }

        Node text(IRI predicate, String words) {
            return value(predicate, Values.literal(words));
        }

        Node text(IRI predicate, Optional<String> words) {
            words.ifPresent(some -> text(predicate, some));
            return this;
        }

        Node text(IRI predicate, String words, String language) {
            return value(predicate, FACTORY.createLiteral(words, language));
        }

        Node integer(String term, long number) {
            return value(Terms.ns(term), FACTORY.createLiteral(String.valueOf(number), XSD.INTEGER));
        }

        Node confidence(BigDecimal confidence) {
            BigDecimal plain = confidence.stripTrailingZeros();
            String digits = plain.setScale(Math.max(1, plain.scale())).toPlainString();
            return value(Terms.ns("confidence"), FACTORY.createLiteral(digits, XSD.DECIMAL));
        }

        /** The date as worded, where it is, and always its four bounds. */
        Node when(When when) {
            when.edtf().ifPresent(edtf -> value(Terms.ns("when"), FACTORY.createLiteral(edtf, Terms.EDTF)));
            text(Terms.ns("dateText"), when.words());
            basis(when.basis());
            return bounds(when.bounds());
        }

        private void basis(DateBasis basis) {
            value(Terms.ns("dateBasis"), Terms.value(basis.term()));
        }

        Node bounds(Bounds bounds) {
            return day("startEarliest", bounds.startEarliest())
                    .day("startLatest", bounds.startLatest())
                    .day("endEarliest", bounds.endEarliest())
                    .day("endLatest", bounds.endLatest());
        }

        Node day(String term, LocalDate day) {
            return value(Terms.ns(term), FACTORY.createLiteral(day.toString(), XSD.DATE));
        }
    }
}
