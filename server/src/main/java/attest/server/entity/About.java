package attest.server.entity;

import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The triples of a thing: what is said of it, what points at it, and the voices of a claim. */
final class About {
    private About() {}

    /** Empty when no graph speaks of it. */
    static Graph of(DatasetGraph data, String base, Node thing) {
        Facts facts = new Facts(data);
        Graph about = GraphFactory.createDefaultGraph();
        about.getPrefixMapping().setNsPrefixes(prefixes(base));
        List<Quad> own = facts.about(thing);
        own.forEach(quad -> about.add(quad.asTriple()));
        if (!own.isEmpty()) {
            facts.pointingAt(thing).forEach(quad -> about.add(quad.asTriple()));
        }
        for (Node voice : facts.all(thing, Names.term("attribution"))) {
            facts.about(voice).forEach(quad -> about.add(quad.asTriple()));
        }
        return about;
    }

    private static PrefixMapping prefixes(String base) {
        PrefixMapping prefixes = PrefixMapping.Factory.create()
                .setNsPrefix("", Names.NS)
                .setNsPrefix("rel", Names.REL)
                .setNsPrefix("v", Names.VOCAB)
                .setNsPrefix("body", base + "organization/")
                .setNsPrefix("rdfs", RDFS.uri)
                .setNsPrefix("skos", SKOS.uri)
                .setNsPrefix("dct", DCTerms.NS)
                .setNsPrefix("xsd", XSD.NS)
                .setNsPrefix("prov", "http://www.w3.org/ns/prov#")
                .setNsPrefix("edtf", "http://id.loc.gov/datatypes/edtf/");
        for (String type :
                List.of("person", "office", "event", "place", "source", "claim", "mention", "link", "review", "run")) {
            prefixes.setNsPrefix(type, base + type + "/");
        }
        return prefixes;
    }
}
