package attest.loader.rdf;

import attest.loader.model.Block;
import attest.loader.model.Claim;
import attest.loader.model.Count;
import attest.loader.model.DateBasis;
import attest.loader.model.Document;
import attest.loader.model.Iri;
import attest.loader.model.Offsets;
import attest.loader.model.Origin;
import attest.loader.model.Span;
import attest.loader.model.Voice;
import attest.loader.model.When;
import java.util.Optional;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** A claim and the chain of its voices, as nodes. */
final class ClaimNodes {
    private final SourceGraph graph;
    private final Document document;
    private final Offsets offsets;
    private final Iri run;

    ClaimNodes(SourceGraph graph, Run run) {
        this.graph = graph;
        this.document = graph.document();
        this.offsets = Offsets.of(document.text());
        this.run = graph.iris().run(run.label());
    }

    void write(Claim claim, Statements statements) {
        Iri iri = graph.iris().claim(document, claim);
        Statements.Node node = statements.node(iri).a("Claim").link(Terms.ns("source"), graph.source());
        quote(node, claim.quote());
        Optional<Block> block = block(claim.quote());
        block.map(Block::paragraph).ifPresent(number -> number.ifPresent(it -> node.integer("paragraph", it)));
        block.flatMap(Block::origin)
                .filter(origin -> origin.unit() == Origin.Unit.PAGE && origin.first() == origin.last())
                .ifPresent(origin -> node.integer("page", origin.first()));
        content(node, claim);
        node.when(worded(claim.when().orElse(When.UNKNOWN)))
                .confidence(claim.confidence())
                .value(Terms.ns("method"), Terms.value(claim.method().term()))
                .text(Terms.ns("rule"), claim.rule())
                .link(PROV.WAS_GENERATED_BY, run)
                .value(Terms.ns("stance"), Terms.value(claim.stance().term()))
                .value(Terms.ns("narratorStance"), Terms.value(claim.narrator().term()))
                .link(Terms.ns("speaker"), speaker(claim.voice()));
        for (Voice voice : claim.voices()) {
            Iri step = graph.iris().voice(iri, voice.level());
            node.link(Terms.ns("attribution"), step);
            write(voice, statements.node(step));
        }
    }

    /** A date that no word of the passage tells has its bounds and nothing more. */
    private static When worded(When when) {
        return when.basis() == DateBasis.INFERRED
                ? new When(Optional.empty(), when.bounds(), when.words(), when.basis())
                : when;
    }

    private void content(Statements.Node node, Claim claim) {
        node.link(Terms.ns("subject"), graph.entity(claim.subject()))
                .value(Terms.ns("predicate"), Terms.rel(claim.relation().name()))
                .link(Terms.ns("object"), claim.object().flatMap(graph::entity))
                .link(Terms.ns("addressee"), claim.addressee().flatMap(graph::entity));
        claim.role().ifPresent(role -> node.value(Terms.ns("role"), Terms.value(role.name())));
        claim.count().ifPresent(count -> count(node, count));
    }

    private static void count(Statements.Node node, Count count) {
        count.number().ifPresent(number -> node.integer("number", number));
        node.integer("min", count.min())
                .value(Terms.ns("qualifier"), Terms.value(count.qualifier().term()));
        count.max().ifPresent(max -> node.integer("max", max));
    }

    private void write(Voice voice, Statements.Node node) {
        node.a("Attribution")
                .integer("level", voice.level())
                .value(Terms.ns("stance"), Terms.value(voice.stance().term()))
                .link(Terms.ns("speaker"), speaker(voice))
                .link(Terms.PROV_AGENT, speaker(voice))
                .text(Terms.ns("verb"), voice.verb())
                .link(Terms.ns("saidIn"), voice.saidIn().flatMap(graph::entity));
        voice.quote().ifPresent(span -> quote(node, span));
    }

    /** In the document's own voice its publisher speaks; a deeper voice that the text leaves open stays open. */
    private Optional<Iri> speaker(Voice voice) {
        return voice.level() == 0 || voice.speaker().isPresent() ? graph.speaker(voice.speaker()) : Optional.empty();
    }

    private void quote(Statements.Node node, Span span) {
        node.text(Terms.ns("quote"), offsets.words(span), document.catalogue().language())
                .integer("quoteStart", span.start())
                .integer("quoteEnd", span.end());
    }

    private Optional<Block> block(Span quote) {
        return document.blocks().stream()
                .filter(block -> block.span().start() <= quote.start()
                        && quote.start() < block.span().end())
                .findFirst();
    }
}
