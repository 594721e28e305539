package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.page.ClaimPage;
import attest.server.page.ContentPage;
import attest.server.page.OtherPage;
import attest.server.page.Pages;
import attest.server.page.Part;
import attest.server.page.ThingPage;
import attest.server.page.ThingPage.Standing;
import attest.server.reader.Reader;
import attest.server.reader.SourceFacts;
import attest.server.reader.Texts;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** The page of a thing, as its class asks. */
final class Things {
    private static final List<String> ENTITIES =
            List.of("Person", "Organization", "Office", "Event", "Place", "Source");
    private static final int CLAIMS_OF_A_CONTENT = 200;

    private final Facts facts;
    private final Addresses addresses;
    private final View view;
    private final Texts texts;
    private final Function<Node, Outline> outlines;

    Things(Facts facts, Addresses addresses, View view, Texts texts, Function<Node, Outline> outlines) {
        this.facts = facts;
        this.addresses = addresses;
        this.view = view;
        this.texts = texts;
        this.outlines = outlines;
    }

    String html(Node thing) {
        if (facts.isA(thing, "Claim")) {
            return Pages.html(new ClaimPage(
                    addresses.path(thing),
                    new Claims(facts, addresses).line(thing),
                    new Details(facts, addresses).ofClaim(thing)));
        }
        if (facts.isA(thing, "Proposition")) {
            return Pages.html(new ContentPage(
                    addresses.path(thing), new Contents(facts, addresses).told(thing, CLAIMS_OF_A_CONTENT)));
        }
        if (facts.isA(thing, "Source")) {
            return source(thing);
        }
        return ENTITIES.stream().anyMatch(type -> facts.isA(thing, type)) ? entity(thing) : other(thing);
    }

    private String source(Node source) {
        List<Part> parts = new Parts(facts, addresses, view).of(outlines.apply(source), facts.label(source));
        return new Reader(facts, addresses, texts)
                .page(source, parts, view.request())
                .map(Pages::html)
                .orElseGet(() -> entity(source));
    }

    private String entity(Node thing) {
        String label = facts.label(thing);
        Outline outline = outlines.apply(thing);
        Contents contents = new Contents(facts, addresses);
        return Pages.html(new ThingPage(
                kind(thing),
                label,
                addresses.path(thing),
                facts.one(thing, RDFS.comment.asNode()).map(facts::label),
                standing(thing),
                facts.isA(thing, "Source")
                        ? new SourceFacts(facts, addresses).of(thing)
                        : new Details(facts, addresses).ofEntity(thing),
                outline.spellings(),
                new TenureAxis(facts, addresses).of(thing, outline.tenures()),
                outline.figures().stream()
                        .map(figure -> contents.told(figure, Contents.FEW))
                        .toList(),
                new Parts(facts, addresses, view).of(outline, label)));
    }

    /** Its class, and the kinds that say more. */
    private String kind(Node thing) {
        Stream<String> classes = facts.all(thing, RDF.type.asNode()).stream()
                .filter(type -> ENTITIES.contains(Facts.localName(type)))
                .map(facts::label);
        Stream<String> kinds = facts.all(thing, DCTerms.type.asNode()).stream().map(facts::label);
        return Stream.concat(classes, kinds).distinct().collect(Collectors.joining(" · "));
    }

    private Standing standing(Node thing) {
        boolean unnamed = facts.all(thing, DCTerms.type.asNode()).stream()
                .anyMatch(type -> Facts.localName(type).equals("unnamed"));
        if (unnamed) {
            return Standing.DESCRIBED;
        }
        return Addresses.isProvisional(thing) ? Standing.PROVISIONAL : Standing.KNOWN;
    }

    private String other(Node thing) {
        String kind = facts.one(thing, RDF.type.asNode()).map(facts::label).orElse("");
        return Pages.html(new OtherPage(
                kind, facts.label(thing), addresses.path(thing), new Details(facts, addresses).table(thing)));
    }
}
