package attest.server.link;

import attest.linker.model.Item;
import attest.linker.model.Name;
import attest.server.store.Names;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** One graph as TriG, a statement a line, sorted: the same statements give the same bytes. */
public final class GraphText {
    private final Set<String> lines = new TreeSet<>();

    public void add(Node subject, Node property, Node object) {
        lines.add(
                NodeFmtLib.strNT(subject) + " " + NodeFmtLib.strNT(property) + " " + NodeFmtLib.strNT(object) + " .\n");
    }

    /** Describes an item in the words of Wikidata: one name, in English where there is one, and its description. */
    public void describe(Node node, Item item) {
        add(node, RDF.type.asNode(), Names.term("Item"));
        Name.shown(item.names())
                .ifPresent(name -> add(
                        node,
                        RDFS.label.asNode(),
                        name.language().isEmpty()
                                ? NodeFactory.createLiteralString(name.text())
                                : NodeFactory.createLiteralLang(name.text(), name.language())));
        if (!item.description().isBlank()) {
            add(node, DCTerms.description.asNode(), NodeFactory.createLiteralLang(item.description(), "en"));
        }
    }

    /** The whole file. */
    public byte[] trig(Node name) {
        return lines.stream()
                .collect(Collectors.joining("  ", NodeFmtLib.strNT(name) + " {\n  ", "}\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
