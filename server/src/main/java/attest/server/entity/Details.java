package attest.server.entity;

import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.page.Detail;
import attest.server.page.Ref;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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
    private static final Node URL = NodeFactory.createURI("http://schema.org/url");
    private static final Node ARCHIVED = NodeFactory.createURI("http://schema.org/archivedAt");
    private static final Node GENERATED_BY = NodeFactory.createURI("http://www.w3.org/ns/prov#wasGeneratedBy");

    /** They stand for a name and are no spelling of it. */
    private static final Set<String> PRONOUNS = Set.of(
            "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "who", "whom", "whose");

    private final Facts facts;
    private final Addresses addresses;
    private final List<Detail> details = new ArrayList<>();

    Details(Facts facts, Addresses addresses) {
        this.facts = facts;
        this.addresses = addresses;
    }

    List<Detail> ofEntity(Node thing) {
        add("kind", thing, DCTerms.type.asNode());
        spellings(thing);
        add("part of", thing, DCTerms.isPartOf.asNode());
        add("office of", thing, POST_IN);
        add("in", thing, DCTerms.spatial.asNode());
        affiliations(thing);
        add("on Wikidata", thing, SKOS.exactMatch.asNode());
        add("note", thing, RDFS.comment.asNode());
        return details;
    }

    List<Detail> ofSource(Node source) {
        add("kind", source, DCTerms.type.asNode());
        add("our own restatement of", source, Names.term("digestOf"));
        add("publisher", source, DCTerms.publisher.asNode());
        add("author as printed", source, DCTerms.creator.asNode());
        add("published", source, Names.term("when"));
        add("basis of the date", source, Names.term("dateBasis"));
        add("language", source, DCTerms.language.asNode());
        add("address", source, URL);
        add("archived at", source, ARCHIVED);
        add("SHA-256 of the text", source, Names.term("textHash"));
        spellings(source);
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
        add("other claims of this content", claim, Names.term("proposition"));
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
        add("claims with this content", facts.subjects(Names.term("proposition"), node).stream());
        reviews(node);
        return details;
    }

    private void spellings(Node thing) {
        Map<String, List<Ref>> places = new TreeMap<>();
        for (Node mention : facts.subjects(Names.term("refersTo"), thing)) {
            facts.text(mention, "quote")
                    .filter(words -> !PRONOUNS.contains(words.toLowerCase(Locale.ROOT)))
                    .ifPresent(words -> facts.one(mention, "source")
                            .map(addresses::ref)
                            .ifPresent(source -> places.computeIfAbsent(words, spelling -> new ArrayList<>())
                                    .add(source)));
        }
        places.forEach((words, sources) -> details.add(new Detail(
                "written “" + words + "” in", sources.stream().distinct().toList())));
    }

    private void affiliations(Node thing) {
        Stream<Node> links = facts.subjects(Names.term("subject"), thing).stream()
                .filter(link -> facts.has(link, Names.term("predicate"), Names.term("affiliatedWith")));
        add("counted as one voice with", links);
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
        if (!facts.isA(node, "Link")) {
            return addresses.ref(node);
        }
        String reason = facts.one(node, RDFS.comment.asNode()).map(facts::label).orElse("no reason given");
        String object = facts.one(node, "object").map(facts::label).orElse("");
        return new Ref(object + ": " + reason, addresses.ref(node).href());
    }
}
