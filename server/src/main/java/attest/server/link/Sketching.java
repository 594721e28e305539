package attest.server.link;

import attest.linker.model.Item;
import attest.linker.model.Kind;
import attest.linker.model.Name;
import attest.linker.name.NameComparison;
import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** Reads one entity: its names, what is claimed of it, and what it is told of together with. */
final class Sketching {
    private static final Node POST_IN = NodeFactory.createURI("http://www.w3.org/ns/org#postIn");
    private static final String AUTHORITIES = Names.BASE + "graph/authority/";
    private static final String ITEMS = "http://www.wikidata.org/entity/";
    /** Below it two spellings are two names. */
    private static final double SPELLING = 0.85;

    private static final int MOST_MENTIONS = 500;
    private static final int MOST_SAID = 5;
    private static final int MOST_TEXTS = 3;

    private final Facts facts;
    private final Acronyms acronyms;
    private final Node entity;
    private final Kind kind;
    private final List<Node> mentions;
    private final List<Node> claims;

    Sketching(Facts facts, Acronyms acronyms, Node entity, Kind kind) {
        this.facts = facts;
        this.acronyms = acronyms;
        this.entity = entity;
        this.kind = kind;
        this.mentions = facts.subjects(Node.ANY, Names.term("refersTo"), entity)
                .limit(MOST_MENTIONS)
                .sorted(Facts.ORDER)
                .toList();
        this.claims = Stream.of("subject", "object")
                .flatMap(end -> facts.subjects(Names.term(end), entity).stream())
                .filter(node -> facts.isA(node, "Claim"))
                .filter(this::counts)
                .distinct()
                .toList();
    }

    Sketch sketch() {
        List<Name> names = names();
        return new Sketch(
                entity.getURI(),
                kind,
                names,
                new Times(facts).of(entity, kind, claims),
                kind == Kind.PERSON ? new Offices(facts).heldIn(claims) : List.of(),
                iris(countries()),
                iris(neighbours()),
                stated(),
                acronyms.of(facts, mentions, names),
                said(),
                home());
    }

    /** What is denied or was read wrongly tells nothing of who somebody is. */
    private boolean counts(Node claim) {
        return !is(claim, "stance", "denies")
                && !is(claim, "stance", "questions")
                && !is(claim, "reviewStatus", "rejected");
    }

    private boolean is(Node node, String term, String value) {
        return facts.has(node, Names.term(term), NodeFactory.createURI(Names.VOCAB + value));
    }

    private List<Name> names() {
        Set<Name> names = new LinkedHashSet<>();
        facts.all(entity, RDFS.label.asNode()).forEach(label -> names.add(name(label, true)));
        facts.all(entity, SKOS.altLabel.asNode()).forEach(alias -> names.add(name(alias, false)));
        Set<String> known = names.stream().map(Name::text).collect(Collectors.toCollection(TreeSet::new));
        mentions.stream()
                .flatMap(mention -> facts.one(mention, "quote").stream())
                .map(quote -> name(quote, false))
                .filter(name -> isSpelling(name.text(), known))
                .forEach(names::add);
        return List.copyOf(names);
    }

    private static Name name(Node literal, boolean label) {
        return new Name(Facts.text(literal), literal.getLiteralLanguage(), label);
    }

    /** Whether words in a text are one of the known names, written otherwise; pronouns and descriptions are not. */
    private static boolean isSpelling(String words, Set<String> known) {
        return !known.contains(words)
                && words.contains(" ")
                && known.stream().anyMatch(name -> NameComparison.score(name, words) >= SPELLING);
    }

    private List<Node> countries() {
        Stream<Node> offices = kind == Kind.PERSON
                ? claims.stream().filter(Offices.isHolding(facts)).flatMap(claim -> facts.one(claim, "object").stream())
                : Stream.of();
        return Stream.concat(Stream.of(entity), offices)
                .flatMap(thing -> facts.all(thing, DCTerms.spatial.asNode()).stream())
                .map(this::country)
                .distinct()
                .toList();
    }

    /** The place that a place is part of, and that itself is part of none. */
    private Node country(Node place) {
        Set<Node> passed = new LinkedHashSet<>();
        Node at = place;
        while (passed.add(at)) {
            at = facts.one(at, DCTerms.isPartOf.asNode()).orElse(at);
        }
        return at;
    }

    private List<Node> neighbours() {
        List<Node> around = new ArrayList<>();
        claims.forEach(claim -> {
            around.addAll(facts.all(claim, "subject"));
            around.addAll(facts.all(claim, "object"));
        });
        around.addAll(facts.all(entity, "affiliatedWith"));
        around.addAll(facts.subjects(Names.term("affiliatedWith"), entity));
        for (Node property : List.of(POST_IN, DCTerms.isPartOf.asNode(), DCTerms.spatial.asNode())) {
            around.addAll(facts.all(entity, property));
            around.addAll(facts.subjects(property, entity));
        }
        return around.stream().filter(node -> !node.equals(entity)).distinct().toList();
    }

    private static Set<String> iris(List<Node> nodes) {
        return nodes.stream().filter(Node::isURI).map(Node::getURI).collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> stated() {
        return facts.about(entity).stream()
                .filter(quad -> quad.getGraph().getURI().startsWith(AUTHORITIES))
                .filter(quad -> quad.getPredicate().equals(SKOS.exactMatch.asNode()))
                .map(quad -> quad.getObject().toString())
                .filter(item -> item.startsWith(ITEMS))
                .map(item -> item.substring(ITEMS.length()))
                .filter(Item::isId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<String> said() {
        Addresses addresses = new Addresses(Names.BASE, facts);
        return claims.stream()
                .sorted(Facts.ORDER)
                .limit(MOST_SAID)
                .map(claim -> facts.one(claim, "source")
                                .map(source -> addresses.ref(source).label())
                                .orElse("a source")
                        + ": “" + facts.text(claim, "quote").orElse("") + "”")
                .toList();
    }

    private Home home() {
        Optional<String> authority = facts.about(entity).stream()
                .map(quad -> quad.getGraph().getURI())
                .filter(graph -> graph.startsWith(AUTHORITIES))
                .map(graph -> graph.substring(AUTHORITIES.length()))
                .min(String::compareTo);
        List<String> texts = Stream.concat(mentions.stream(), claims.stream())
                .flatMap(node -> facts.one(node, "source").stream())
                .flatMap(source -> facts.text(source, "textHash").stream())
                .distinct()
                .sorted()
                .limit(MOST_TEXTS)
                .toList();
        return new Home(authority.orElse(""), texts);
    }
}
