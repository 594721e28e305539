package attest.server.review;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.IdentityPage;
import attest.server.search.Search;
import attest.server.store.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/** The entities that were read out of texts and that nobody has recognised, each with known ones of a like name. */
final class Identities {
    private static final int MOST = 5;
    private static final int SPELLINGS = 10;

    private final DatasetGraph dataset;
    private final Facts facts;
    private final Addresses addresses;
    private final Items items;

    Identities(DatasetGraph dataset, Facts facts, Items items) {
        this.dataset = dataset;
        this.facts = facts;
        this.addresses = new Addresses(Names.BASE, facts);
        this.items = items;
    }

    /** The first one after this IRI that may be a known one and about which nobody has decided. */
    Optional<IdentityPage.Item> next(String after) {
        return Stream.of("Person", "Organization", "Office", "Event", "Place")
                .flatMap(type -> facts.subjects(RDF.type.asNode(), Names.term(type)).stream())
                .filter(Identities::isProvisional)
                .sorted(Facts.ORDER)
                .filter(entity -> entity.getURI().compareTo(after) > 0)
                .filter(entity -> facts.subjects(Names.term("reviews"), entity).isEmpty())
                .map(this::item)
                .filter(item -> !item.candidates().isEmpty())
                .findFirst();
    }

    /** The loader gives such a name to what it could not recognise. */
    static boolean isProvisional(Node entity) {
        return entity.isURI() && entity.getURI().matches(Names.BASE + "[a-z]+/p-[0-9a-f]{16}-\\d+");
    }

    private IdentityPage.Item item(Node entity) {
        List<Node> mentions = mentions(entity);
        return new IdentityPage.Item(
                entity.getURI(),
                entity.getURI().replace(Names.BASE, "").split("/", 2)[0],
                addresses.ref(entity),
                mentions.stream().limit(SPELLINGS).map(this::spelled).distinct().toList(),
                candidates(entity),
                mentions.stream().anyMatch(mention -> items.corpus(mention).isPresent()));
    }

    List<Node> mentions(Node entity) {
        return facts.subjects(Names.term("refersTo"), entity);
    }

    private String spelled(Node mention) {
        return facts.text(mention, "quote").orElse("") + " – "
                + facts.one(mention, "source")
                        .map(source -> addresses.ref(source).label())
                        .orElse("");
    }

    private List<IdentityPage.Candidate> candidates(Node entity) {
        String kind = entity.getURI().replace(Names.BASE, "").split("/", 2)[0];
        return Search.things(dataset, facts.label(entity), List.of(kind), 2 * MOST).stream()
                .filter(hit -> !hit.iri().equals(entity.getURI()))
                .map(hit -> {
                    Node known = addresses.node(hit.iri().replace(Names.BASE, ""));
                    return new IdentityPage.Candidate(hit.iri(), addresses.ref(known), hit.why(hit.label()));
                })
                .filter(candidate ->
                        !isProvisional(addresses.node(candidate.iri().replace(Names.BASE, ""))))
                .limit(MOST)
                .toList();
    }
}
