package attest.server.sparql;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/**
 * A form in which an answer can be given.
 *
 * @param type media type that is offered and answered
 * @param name short name for the parameter {@code format}
 */
record Format(String type, String name, Lang lang) {
    private static final String PAGE = "text/html";

    /** Of rows and of yes or no; the first is the default. */
    static final List<Format> RESULTS = List.of(
            new Format("application/sparql-results+json", "json", ResultSetLang.RS_JSON),
            new Format("application/json", "json", ResultSetLang.RS_JSON),
            new Format("application/sparql-results+xml", "xml", ResultSetLang.RS_XML),
            new Format("text/csv", "csv", ResultSetLang.RS_CSV),
            new Format("text/tab-separated-values", "tsv", ResultSetLang.RS_TSV),
            new Format("application/sparql-results+thrift", "thrift", ResultSetLang.RS_Thrift),
            new Format("application/sparql-results+protobuf", "protobuf", ResultSetLang.RS_Protobuf));

    /** Of one graph. */
    static final List<Format> TRIPLES = List.of(
            new Format("text/turtle", "ttl", Lang.TURTLE),
            new Format("application/n-triples", "nt", Lang.NTRIPLES),
            new Format("application/ld+json", "jsonld", Lang.JSONLD11),
            new Format("application/rdf+xml", "rdf", Lang.RDFXML),
            new Format("application/json", "jsonld", Lang.JSONLD11));

    /** Of all graphs. */
    static final List<Format> QUADS = List.of(
            new Format("application/trig", "trig", Lang.TRIG),
            new Format("application/n-quads", "nq", Lang.NQUADS),
            new Format("application/ld+json", "jsonld", Lang.JSONLD11));

    /**
     * The format that fits best.
     *
     * @param accept the header, absent for any
     * @param named the parameter {@code format}, which goes first
     * @throws Refusal 406 when none fits
     */
    static Format choose(List<Format> offer, Optional<String> accept, Optional<String> named) {
        if (named.isPresent()) {
            return offer.stream()
                    .filter(format ->
                            named.get().equals(format.name()) || named.get().equals(format.type()))
                    .findFirst()
                    .orElseThrow(() -> none(offer));
        }
        AcceptList types = AcceptList.create(offer.stream().map(Format::type).toArray(String[]::new));
        MediaType best = AcceptList.match(new AcceptList(accept.orElse("*/*")), types);
        return offer.stream()
                .filter(format -> best != null && format.type().equals(best.getContentTypeStr()))
                .findFirst()
                .orElseThrow(() -> none(offer));
    }

    /** Whether the header prefers a page to data. */
    static boolean isPageAsked(Optional<String> accept) {
        Stream<String> data = Stream.of(RESULTS, TRIPLES).flatMap(List::stream).map(Format::type);
        AcceptList offer =
                AcceptList.create(Stream.concat(data, Stream.of(PAGE)).toArray(String[]::new));
        MediaType best = AcceptList.match(new AcceptList(accept.orElse("*/*")), offer);
        return best != null && best.getContentTypeStr().equals(PAGE);
    }

    private static Refusal none(List<Format> offer) {
        return new Refusal(new Problem(
                406,
                "No such format",
                "There is: " + offer.stream().map(Format::type).collect(Collectors.joining(", "))));
    }

    /** With the charset where the registration of the type knows one. */
    String contentType() {
        return type.startsWith("text/") ? type + ";charset=utf-8" : type;
    }
}
