package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Facts;
import attest.server.page.ClaimPage;
import attest.server.page.OtherPage;
import attest.server.page.Pages;
import attest.server.page.ThingPage;
import attest.server.store.Names;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** The page of a thing, as its class asks. */
final class Shown {
    private final Facts facts;
    private final Addresses addresses;
    private final Claims claims;

    Shown(DatasetGraph data, String base) {
        facts = new Facts(data);
        addresses = new Addresses(base, facts);
        claims = new Claims(facts, addresses);
    }

    String html(Node thing) {
        if (facts.isA(thing, "Claim")) {
            return Pages.html(new ClaimPage(
                    addresses.path(thing), claims.line(thing), details().ofClaim(thing)));
        }
        return entityClass(thing).map(kind -> thing(thing, kind)).orElseGet(() -> table(thing));
    }

    private Optional<String> entityClass(Node thing) {
        return Stream.of("Person", "Organization", "Office", "Event", "Place", "Source")
                .filter(type -> facts.isA(thing, type))
                .findFirst();
    }

    private String thing(Node thing, String type) {
        String label = facts.label(thing);
        return Pages.html(new ThingPage(
                facts.label(Names.term(type)),
                label,
                addresses.path(thing),
                type.equals("Source") ? details().ofSource(thing) : details().ofEntity(thing),
                new Parts(facts, claims).of(thing, label)));
    }

    private String table(Node thing) {
        String kind = facts.one(thing, RDF.type.asNode()).map(facts::label).orElse("");
        return Pages.html(new OtherPage(
                kind, facts.label(thing), addresses.path(thing), details().table(thing)));
    }

    private Details details() {
        return new Details(facts, addresses);
    }
}
