package attest.server.gallery;

import attest.server.fact.Facts;
import attest.server.store.Names;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The words of the ontology that the data use, for completion: nothing is offered that would find nothing. */
record Vocabulary(DatasetGraph dataset, PrefixMapping prefixes) {
    /**
     * A term to complete.
     *
     * @param name by the prefixes
     * @param kind class, property, relation or concept
     */
    public record Term(String iri, String name, String label, String kind) {}

    List<Term> terms() {
        return dataset.calculateRead(() -> {
            Facts facts = new Facts(dataset);
            Set<Node> described = new TreeSet<>(Facts.ORDER);
            dataset.find(Names.SCHEMA, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quad -> add(described, quad));
            return described.stream().map(node -> term(node, facts)).toList();
        });
    }

    private static void add(Set<Node> described, Quad quad) {
        if (quad.getSubject().isURI() && quad.getSubject().getURI().matches(".*[/#][A-Za-z]\\w*")) {
            described.add(quad.getSubject());
        }
    }

    private Term term(Node node, Facts facts) {
        String iri = node.getURI();
        return new Term(iri, prefixes.shortForm(iri), facts.label(node), kind(iri));
    }

    private static String kind(String iri) {
        if (iri.startsWith(Names.REL)) {
            return "relation";
        }
        if (iri.startsWith(Names.VOCAB)) {
            return "concept";
        }
        return Character.isUpperCase(iri.replaceFirst(".*[/#]", "").charAt(0)) ? "class" : "property";
    }
}
