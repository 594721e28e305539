package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.link.Verdicts;
import attest.server.page.Detail;
import attest.server.page.Ref;
import attest.server.page.When;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** What is known of a thing besides claims. */
final class Details {
    private static final Node POST_IN = NodeFactory.createURI("http://www.w3.org/ns/org#postIn");
    private static final Node GENERATED_BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

    private static final int MOST = 50;

    private final Facts facts;
    private final Addresses addresses;
    private final List<Detail> details = new ArrayList<>();

    Details(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
    }

    List<Detail> ofEntity(Node thing) {
        items(thing);
        add("part of", thing, DCTerms.isPartOf.asNode());
        add("office of", thing, POST_IN);
        add("in", thing, DCTerms.spatial.asNode());
        affiliations(thing);
        add("when, as curated", thing, Names.term("when"));
        offices(thing);
        return details;
    }

    List<Detail> ofClaim(Node claim) {
        for (String term : List.of("startEarliest", "startLatest", "endEarliest", "endLatest", "dateBasis")) {
            add(facts.label(Names.term(term)), claim, Names.term(term));
        }
        for (String term :
                List.of("quoteStart", "quoteEnd", "method", "rule", "confidence", "reviewStatus", "family")) {
            add(facts.label(Names.term(term)), claim, Names.term(term));
        }
        add("read by", claim, GENERATED_BY);
        add("content", claim, Names.term("proposition"));
        reviews(claim);
        return details;
    }

    /** Every property of a node, for what has no page of its own kind. */
    List<Detail> table(Node node) {
        Map<String, List<Node>> values = facts.about(node).stream()
                .collect(Collectors.groupingBy(
                        quad -> facts.label(quad.getPredicate()),
                        TreeMap::new,
                        Collectors.mapping(Quad::getObject, Collectors.toList())));
        values.forEach((label, nodes) -> add(label, nodes.stream()));
        reviews(node);
        return details;
    }

    private void offices(Node organization) {
        add("offices", facts.subjects(POST_IN, organization).stream().limit(MOST));
        add(
                "parts",
                facts.subjects(DCTerms.isPartOf.asNode(), organization).stream().limit(MOST));
    }

    private void affiliations(Node thing) {
        Stream<Node> links = facts.subjects(Node.ANY, Names.term("subject"), thing)
                .filter(Addresses::isLink) // a claim or proposition is not worth reading for this
                .filter(link -> facts.has(link, Names.term("predicate"), Names.term("affiliatedWith")));
        add("counted as one voice with", links);
    }

    /** Items that are accepted, and by whom; what is only proposed is no tie. */
    private void items(Node thing) {
        List<Node> items = facts.all(thing, SKOS.exactMatch.asNode());
        if (!items.isEmpty()) {
            Verdicts verdicts = Verdicts.of(facts, thing);
            details.add(new Detail(
                    "on Wikidata",
                    items.stream().map(item -> item(thing, item, verdicts)).toList()));
        }
    }

    private Ref item(Node thing, Node item, Verdicts verdicts) {
        String id = Facts.localName(item);
        List<String> persons = verdicts.whoSaysSame(thing.getURI(), id);
        boolean stated = facts.about(thing).stream()
                .anyMatch(quad ->
                        quad.getObject().equals(item) && !quad.getGraph().equals(Names.DERIVED));
        String by = stated ? "the authority of the corpus" : persons.isEmpty() ? "rule" : String.join(", ", persons);
        String name = facts.name(item).map(label -> label + " (" + id + ")").orElse(id);
        return new Ref(name + ", accepted by " + by, addresses.ref(item).href());
    }

    private void reviews(Node thing) {
        add("reviews", facts.subjects(Names.term("reviews"), thing).stream());
    }

    private void add(String label, Node subject, Node property) {
        add(label, facts.all(subject, property).stream());
    }

    private void add(String label, Stream<Node> values) {
        List<Ref> refs = values.distinct().sorted(Facts.ORDER).map(this::ref).toList();
        if (!refs.isEmpty()) {
            details.add(new Detail(label, refs));
        }
    }

    /** A link says where it leads and why; everything else is called by its name. */
    private Ref ref(Node node) {
        if (facts.isA(node, "Proposition")) {
            return new Ref("who says so, and who denies it", addresses.ref(node).href());
        }
        if (!facts.isA(node, "Link")) {
            Ref named = addresses.ref(node);
            return new Ref(When.words(named.label()), named.href());
        }
        String reason = facts.one(node, RDFS.comment.asNode()).map(facts::label).orElse("no reason given");
        String object = facts.one(node, "object").map(facts::label).orElse("");
        return new Ref(object + ": " + reason, addresses.ref(node).href());
    }
}
