package attest.loader.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** The terms that {@code ontology/} defines: what a person writes by hand is held against them where it is read. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The local names of the relations. */
    public static SortedSet<String> relations() {
        return Holder.RELATIONS;
    }

    /** The local names of the kinds of source. */
    public static SortedSet<String> sourceKinds() {
        return Holder.SOURCE_KINDS;
    }

    /** The local names of the roles. */
    public static SortedSet<String> roles() {
        return Holder.ROLES;
    }

    private static final class Holder {
        static final SortedSet<String> RELATIONS = terms("relations.ttl", Terms.rel(""));
        static final SortedSet<String> SOURCE_KINDS = terms("vocabulary.ttl", Terms.value("sourceKinds"));
        static final SortedSet<String> ROLES = terms("vocabulary.ttl", Terms.value("roles"));
    }

    private static SortedSet<String> terms(String file, IRI scheme) {
        return TurtleLines.parse(file, turtle(file), Iris.DEFAULT, new ArrayList<>()).statements().stream()
                .filter(statement -> statement.getPredicate().equals(SKOS.IN_SCHEME)
                        && statement.getObject().equals(scheme))
                .map(statement -> ((IRI) statement.getSubject()).getLocalName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String turtle(String file) {
        try (InputStream in = Vocabulary.class.getResourceAsStream("/attest/ontology/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException wrong) {
            throw new UncheckedIOException("ontology/" + file + ": " + wrong.getMessage(), wrong);
        }
    }
}
