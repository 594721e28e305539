package attest.server.reconcile;

import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;

/** The properties that the graph really has: none that would be empty for every thing. */
record Properties(List<Property> all) {
    private static final Node POST_IN = NodeFactory.createURI("http://www.w3.org/ns/org#postIn");
    private static final Node DOMAIN = NodeFactory.createURI("http://schema.org/domainIncludes");
    private static final Node RANGE = NodeFactory.createURI("http://schema.org/rangeIncludes");
    /** Its content is in the quotation alone: as a value it would say nothing. */
    private static final String ONLY_WORDS = "spokeOf";

    private static final Set<Type> ANY = EnumSet.allOf(Type.class);

    private static final List<Curated> CURATED = List.of(
            new Curated("kind", "kind", DCTerms.type.asNode(), ANY, Optional.empty()),
            new Curated("alsoCalled", "also called", SKOS.altLabel.asNode(), ANY, Optional.empty()),
            new Curated("partOf", "part of", DCTerms.isPartOf.asNode(), ANY, Optional.empty()),
            new Curated("in", "in (place)", DCTerms.spatial.asNode(), ANY, Optional.of(Type.PLACE)),
            new Curated("officeOf", "office of", POST_IN, EnumSet.of(Type.OFFICE), Optional.of(Type.ORGANIZATION)),
            new Curated(
                    "publisher",
                    "publisher",
                    DCTerms.publisher.asNode(),
                    EnumSet.of(Type.SOURCE),
                    Optional.of(Type.ORGANIZATION)));

    Properties {
        all = List.copyOf(all);
    }

    /** Of the state that the transaction in progress sees. */
    static Properties of(DatasetGraph data) {
        List<Property> all = new ArrayList<>(List.of(new NamedIn(), new ClaimCount()));
        if (data.contains(Node.ANY, Node.ANY, SKOS.exactMatch.asNode(), Node.ANY)) {
            all.add(new WikidataId());
        }
        if (data.contains(Node.ANY, Node.ANY, Names.term("when"), Node.ANY)) {
            all.add(new When());
        }
        CURATED.stream()
                .filter(property -> data.contains(Node.ANY, Node.ANY, property.predicate(), Node.ANY))
                .forEach(all::add);
        stated(data).forEach(all::add);
        return new Properties(all);
    }

    private static Stream<Stated> stated(DatasetGraph data) {
        Facts facts = new Facts(data);
        return facts.subjects(SKOS.inScheme.asNode(), NodeFactory.createURI(Names.REL)).stream()
                .filter(relation -> data.contains(Names.DERIVED, Node.ANY, Names.term("predicate"), relation))
                .filter(relation -> !Facts.localName(relation).equals(ONLY_WORDS))
                .flatMap(relation -> bothWays(facts, relation));
    }

    private static Stream<Stated> bothWays(Facts facts, Node relation) {
        String id = Facts.localName(relation);
        Set<Type> subjects = types(facts, relation, DOMAIN);
        Set<Type> objects = types(facts, relation, RANGE);
        Stated about = new Stated(id, facts.label(relation), true, subjects);
        return objects.isEmpty()
                ? Stream.of(about)
                : Stream.of(about, new Stated(id, facts.label(relation), false, objects));
    }

    private static Set<Type> types(Facts facts, Node relation, Node ends) {
        return facts.all(relation, ends).stream()
                .filter(type -> type.getURI().startsWith(Names.NS))
                .flatMap(type -> Type.of(type.getURI()).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Type.class)));
    }

    Optional<Property> named(String id) {
        return all.stream().filter(property -> property.id().equals(id)).findFirst();
    }

    /** Those that things of one of these classes can have. */
    List<Property> of(Set<Type> types) {
        return all.stream()
                .filter(property -> property.types().stream().anyMatch(types::contains))
                .toList();
    }

    String ids() {
        return all.stream().map(Property::id).collect(Collectors.joining(", "));
    }
}
