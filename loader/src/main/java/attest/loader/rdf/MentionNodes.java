package attest.loader.rdf;

import attest.loader.model.Claim;
import attest.loader.model.Document;
import attest.loader.model.Iri;
import attest.loader.model.Mention;
import attest.loader.model.Merge;
import attest.loader.model.Method;
import attest.loader.model.Offsets;
import attest.loader.model.Resolution;
import attest.loader.model.Span;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** The words that refer to an entity, as nodes: one a place in the text. */
final class MentionNodes {
    private final SourceGraph graph;
    private final Document document;
    private final Offsets offsets;

    MentionNodes(SourceGraph graph) {
        this.graph = graph;
        this.document = graph.document();
        this.offsets = Offsets.of(document.text());
    }

    void write(Resolution resolution, Collection<Claim> claims, Statements statements) {
        Map<Span, Mention> byPlace = new TreeMap<>();
        Stream.concat(
                        claims.stream().flatMap(claim -> claim.mentions().stream()),
                        resolution.extraction().mentions().stream())
                .filter(mention -> mention.span().length() > 0)
                .forEach(mention -> byPlace.putIfAbsent(mention.span(), mention));
        byPlace.values()
                .forEach(mention -> graph.entity(mention).ifPresent(entity -> write(mention, entity, statements)));
        resolution.merges().stream()
                .filter(merge ->
                        merge.mention().equals(byPlace.get(merge.mention().span())))
                .forEach(merge -> write(merge, statements));
    }

    /** Why it is taken for the same as other words, so that a person can judge and undo it. */
    private void write(Merge merge, Statements statements) {
        Optional<Iri> with = merge.with().map(other -> graph.iris().mention(other.document(), other.span()));
        statements
                .node(graph.iris().mention(document, merge.mention().span()))
                .text(Terms.ns("rule"), merge.step().rule())
                .link(Terms.ns("mergedWith"), with)
                .text(RDFS.COMMENT, merge.reason());
    }

    private void write(Mention mention, Iri entity, Statements statements) {
        Span span = mention.span();
        statements
                .node(graph.iris().mention(document, span))
                .a("Mention")
                .link(Terms.ns("source"), graph.source())
                .text(
                        Terms.ns("quote"),
                        offsets.words(span),
                        document.catalogue().language())
                .integer("quoteStart", span.start())
                .integer("quoteEnd", span.end())
                .link(Terms.ns("refersTo"), entity)
                .confidence(confidence(mention))
                .value(Terms.ns("method"), Terms.value(mention.method().term()));
    }

    /** How sure it is that these words mean this entity: measured for names (extraction note, sections 6 and 8). */
    private static BigDecimal confidence(Mention mention) {
        if (mention.method() == Method.MANUAL) {
            return BigDecimal.ONE;
        }
        return switch (mention.form()) {
            case NAME -> new BigDecimal(mention.known().size() == 1 ? "0.97" : "0.9");
            case DESCRIPTION -> new BigDecimal("0.8");
            case PRONOUN, DOCUMENT -> new BigDecimal("0.7");
        };
    }
}
