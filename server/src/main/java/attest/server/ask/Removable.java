package attest.server.ask;

import attest.server.query.BadParameter;
import attest.server.query.BadParameter.Reason;
import attest.server.store.Names;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.RDF;

/** What can be left out of a state of the data, by its IRI; anything else is refused with what comes nearest. */
record Removable(Known known, PrefixMapping prefixes) {
    private static final int NEAREST = 3;
    private static final String EXPECTED = "a source, a family, an affiliation, or a merge (a mention, or a decision"
            + " that two are the same) of the data";

    /** The kinds of things that can be left out. */
    enum Kind {
        /** A loaded text, or a work that one is a digest of: what it says and names. */
        SOURCE,
        /** A work that loaded texts cite: what they say was said in it. */
        CITED,
        /** What any voice of the family says. */
        FAMILY,
        /** That the one speaks for the other. */
        AFFILIATION,
        /** That the entity of one text is that of others. */
        MERGE
    }

    Kind kind(Node iri) {
        if (known.isA(iri, Known.SOURCE_CLASS)) {
            return source(iri);
        }
        if (known.isA(iri, Known.LINK) && known.has(iri, Names.term("predicate"), Known.AFFILIATED_WITH)) {
            return Kind.AFFILIATION;
        }
        if (known.isA(iri, Known.MENTION) || known.isA(iri, Known.REVIEW)) {
            split(iri);
            return Kind.MERGE;
        }
        if (isFamily(iri)) {
            return Kind.FAMILY;
        }
        throw unknown(iri);
    }

    private Kind source(Node source) {
        if (documents(source).findAny().isPresent()) {
            return Kind.SOURCE;
        }
        if (known.has(Node.ANY, Known.SAID_IN, source)) {
            return Kind.CITED;
        }
        throw refused(source, "a source from which claims were read", "nothing that is loaded rests on it");
    }

    private boolean isFamily(Node iri) {
        return known.subjects(Known.FAMILY, iri).anyMatch(thing -> known.isA(thing, Known.CLAIM));
    }

    /** The loaded texts that a source stands for: itself, or digests of it. */
    Stream<Node> documents(Node source) {
        return Stream.concat(Stream.of(source), known.subjects(Known.DIGEST_OF, source))
                .filter(each -> known.has(each, Known.TEXT_HASH, Node.ANY));
    }

    Split split(Node iri) {
        return new Merge(known, this).split(iri);
    }

    BadParameter refused(Node iri, String expected, String advice) {
        return new BadParameter(
                Reason.BAD_PARAMETER, SystemParameters.WITHOUT, expected, prefixes.shortForm(iri.getURI()), advice);
    }

    private BadParameter unknown(Node iri) {
        String wanted = prefixes.shortForm(iri.getURI());
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        String near = candidates().stream()
                .map(prefixes::shortForm)
                .sorted(Comparator.<String>comparingInt(each -> distance.apply(wanted, each))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
        return refused(iri, EXPECTED, near.isEmpty() ? "nothing can be left out" : "the nearest are " + near);
    }

    /** All that can be left out but mentions, which are too many to be listed. */
    private List<String> candidates() {
        Stream<Node> sources = known.list(Node.ANY, Known.TEXT_HASH, Node.ANY).map(triple -> triple.getSubject());
        Stream<Node> families = known.list(Node.ANY, Known.FAMILY, Node.ANY).map(triple -> triple.getObject());
        Stream<Node> links = known.subjects(Names.term("predicate"), Known.AFFILIATED_WITH)
                .filter(link -> known.has(link, RDF.type.asNode(), Known.LINK));
        return Stream.of(sources, families, links)
                .flatMap(each -> each)
                .filter(Node::isURI)
                .map(Node::getURI)
                .distinct()
                .toList();
    }
}
