package attest.server.reconcile;

import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Contents;
import attest.server.fact.Facts;
import attest.server.fact.PerVersion;
import attest.server.store.Names;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/** One look at the graph: everything that is asked of it within one read transaction. */
record Look(
        DatasetGraph data,
        Facts facts,
        Addresses addresses,
        Contents contents,
        Claims claims,
        Naming naming,
        Called called,
        Properties properties) {

    /** What is read once for a data version. */
    record Kept(PerVersion<Naming> naming, PerVersion<Called> called, PerVersion<Properties> properties) {
        Kept() {
            this(new PerVersion<>(Naming::of), new PerVersion<>(Called::of), new PerVersion<>(Properties::of));
        }
    }

    static Look at(DatasetGraph data, Kept kept) {
        Facts facts = new Facts(data);
        Addresses addresses = new Addresses(Names.BASE, facts);
        return new Look(
                data,
                facts,
                addresses,
                new Contents(facts, addresses),
                new Claims(facts, addresses),
                kept.naming().of(data),
                kept.called().of(data),
                kept.properties().of(data));
    }

    /** The thing of an identifier or IRI, if any graph speaks of it. */
    Optional<Node> known(String id) {
        return Identifier.thing(id).filter(facts::knows);
    }

    /** All that it is called, in every language. */
    List<String> names(Node thing) {
        return Stream.of(RDFS.label.asNode(), SKOS.altLabel.asNode(), DCTerms.title.asNode())
                .flatMap(property -> facts.all(thing, property).stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .toList();
    }

    /** What tells it from others of its name, without anything that only some source says. */
    String description(Node thing, Type type) {
        int sources = naming.count(thing);
        String named = "named in " + (sources == 1 ? "1 source" : sources + " sources");
        String standing = isDescribed(thing) ? "; unnamed, as a source describes it" : "";
        return type.kind() + standing + (Addresses.isProvisional(thing) ? "; known from one text only" : "") + "; "
                + named;
    }

    /** Whether it stands for somebody whom no source names: nothing can be tied to it by a name. */
    boolean isDescribed(Node thing) {
        return facts.all(thing, DCTerms.type.asNode()).stream()
                .anyMatch(kind -> Facts.localName(kind).equals("unnamed"));
    }
}
