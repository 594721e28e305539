package attest.loader.rdf;

import attest.loader.model.Bounds;
import attest.loader.model.EntityKind;
import attest.loader.model.Iri;
import attest.loader.model.Kind;
import attest.loader.model.KnownEntity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** One subject of an authority file as a known entity. */
final class EntityReader {
    /** English first, then without a language, then by language and letters: one label, whatever the order of lines. */
    private static final Comparator<Literal> LABELS = Comparator.comparing(
                    (Literal label) -> !label.getLanguage().orElse("").startsWith("en"))
            .thenComparing(label -> label.getLanguage().orElse(""))
            .thenComparing(Literal::getLabel);

    private final Model description;
    private final IRI subject;

    EntityReader(Model description) {
        this.description = description;
        this.subject = (IRI) description.subjects().iterator().next();
    }

    /**
     * The entity, or nothing if the subject is of another class (a link, say).
     *
     * @throws IllegalArgumentException if it cannot be used, with the reason
     */
    Optional<KnownEntity> read() {
        List<EntityKind> kinds = iris(RDF.TYPE)
                .map(Terms::className)
                .flatMap(name -> Arrays.stream(EntityKind.values())
                        .filter(kind -> kind.term().equals(name)))
                .sorted()
                .toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        if (kinds.size() > 1) {
            throw new IllegalArgumentException(subject + " is of several kinds, " + kinds + ": leave one");
        }
        return Optional.of(entity(kinds.get(0)));
    }

    private KnownEntity entity(EntityKind kind) {
        String label = label();
        Stream<String> names = label.startsWith("[") ? Stream.of() : Stream.of(label);
        List<String> forms = Stream.concat(names, literals(SKOS.ALT_LABEL).map(Literal::getLabel))
                .distinct()
                .sorted()
                .toList();
        return new KnownEntity(
                new Iri(subject.stringValue()),
                kind,
                kind(),
                label,
                forms,
                Set.copyOf(links(OWL.DIFFERENTFROM)),
                first(Terms.POST_IN),
                first(DCTERMS.SPATIAL),
                bounds());
    }

    private String label() {
        return Stream.concat(literals(RDFS.LABEL), literals(DCTERMS.TITLE))
                .min(LABELS)
                .map(Literal::getLabel)
                .orElseThrow(() -> new IllegalArgumentException(
                        subject + " has no rdfs:label: give it a neutral one; until then it is left out"));
    }

    private Optional<Kind> kind() {
        return iris(DCTERMS.TYPE)
                .map(Terms::valueName)
                .filter(name -> !name.isEmpty() && !name.equals("unnamed"))
                .sorted()
                .findFirst()
                .map(Kind::new);
    }

    private Optional<Bounds> bounds() {
        Optional<LocalDate> start = day("startEarliest");
        if (start.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Bounds(start.get(), required("startLatest"), required("endEarliest"), required("endLatest")));
    }

    private LocalDate required(String term) {
        return day(term)
                .orElseThrow(() -> new IllegalArgumentException(
                        subject + " has :startEarliest but no :" + term + ": a date needs all four bounds"));
    }

    private Optional<LocalDate> day(String term) {
        return literals(Terms.ns(term)).map(literal -> day(term, literal)).findFirst();
    }

    private LocalDate day(String term, Literal literal) {
        try {
            return LocalDate.parse(literal.getLabel());
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(
                    subject + " :" + term + " is '" + literal.getLabel() + "', which is no day: write yyyy-mm-dd",
                    wrong);
        }
    }

    private Optional<Iri> first(IRI predicate) {
        return links(predicate).stream().findFirst();
    }

    private List<Iri> links(IRI predicate) {
        return iris(predicate).map(iri -> new Iri(iri.stringValue())).sorted().toList();
    }

    private Stream<IRI> iris(IRI predicate) {
        return values(predicate).filter(Value::isIRI).map(IRI.class::cast);
    }

    private Stream<Literal> literals(IRI predicate) {
        return values(predicate).filter(Value::isLiteral).map(Literal.class::cast);
    }

    private Stream<Value> values(IRI predicate) {
        return description.filter(subject, predicate, null).objects().stream();
    }
}
