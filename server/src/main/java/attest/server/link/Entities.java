package attest.server.link;

import attest.linker.model.Kind;
import attest.server.fact.Addresses;
import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Reads the entities that may have an item out of a dataset; to be used inside one read transaction. */
final class Entities {
    private static final Node UNNAMED = NodeFactory.createURI(Names.VOCAB + "unnamed");
    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.of(
            "Person", Kind.PERSON,
            "Office", Kind.OFFICE,
            "Organization", Kind.ORGANIZATION,
            "Place", Kind.PLACE,
            "Event", Kind.EVENT));

    private final DatasetGraph dataset;
    private final Acronyms acronyms;
    private final List<Sketch> asked = new ArrayList<>();
    private final List<Unasked> unasked = new ArrayList<>();

    /** @param texts a loaded text by its hash */
    Entities(DatasetGraph dataset, Function<String, Optional<String>> texts) {
        this.dataset = dataset;
        this.acronyms = new Acronyms(texts);
    }

    /** Reads them all, in the order of their IRIs. */
    Entities read() {
        Map<Node, Kind> all = new TreeMap<>(Facts.ORDER);
        Facts facts = new Facts(dataset);
        KINDS.forEach((type, kind) ->
                facts.subjects(RDF.type.asNode(), Names.term(type)).forEach(node -> all.putIfAbsent(node, kind)));
        all.forEach(this::read);
        return this;
    }

    /** Facts are not kept from one entity to the next: all together would need too much room. */
    private void read(Node entity, Kind kind) {
        Facts facts = new Facts(dataset);
        Optional<String> reason = reason(facts, entity);
        if (reason.isPresent()) {
            unasked.add(new Unasked(entity.getURI(), kind, facts.label(entity), reason.get()));
        } else {
            asked.add(new Sketching(facts, acronyms, entity, kind).sketch());
        }
    }

    private static Optional<String> reason(Facts facts, Node entity) {
        if (facts.has(entity, DCTerms.type.asNode(), UNNAMED)
                || facts.name(entity).isEmpty()) {
            return Optional.of("Sources only describe it, and give no name to look for.");
        }
        if (!Addresses.isProvisional(entity)) {
            return Optional.empty();
        }
        if (!facts.label(entity).strip().contains(" ")) {
            return Optional.of("It is known from one text only, by a single word.");
        }
        boolean claimed = facts.subjects(Names.term("subject"), entity).stream()
                        .anyMatch(node -> facts.isA(node, "Claim"))
                || facts.subjects(Names.term("object"), entity).stream().anyMatch(node -> facts.isA(node, "Claim"));
        return claimed ? Optional.empty() : Optional.of("It is known from one text only, which claims nothing of it.");
    }

    /** Those for which items are searched. */
    List<Sketch> asked() {
        return asked;
    }

    /** Those for which none is. */
    List<Unasked> unasked() {
        return unasked;
    }
}
