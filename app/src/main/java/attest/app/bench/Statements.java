package attest.app.bench;

import attest.server.store.Names;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** One graph of the invented data, in the words of the ontology. */
final class Statements {
    private static final RDFDatatype EDTF =
            TypeMapper.getInstance().getSafeTypeByName("http://id.loc.gov/datatypes/edtf/EDTF");
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph graph() {
        return graph;
    }

    /** A thing of ours: "person/p0". */
    static Node thing(String path) {
        return NodeFactory.createURI(Names.BASE + path);
    }

    static Node value(String name) {
        return NodeFactory.createURI(Names.VOCAB + name);
    }

    static Node relation(String name) {
        return NodeFactory.createURI(Names.REL + name);
    }

    static Node text(String text) {
        return NodeFactory.createLiteralLang(text, "en");
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(String.valueOf(number), XSDDatatype.XSDinteger);
    }

    /** Begins to describe a thing. */
    About about(String path, String type) {
        return new About(thing(path)).with(RDF.type.asNode(), Names.term(type));
    }

    /** A thing that is being described. */
    final class About {
        private final Node subject;

        private About(Node subject) {
            this.subject = subject;
        }

        About with(Node property, Node value) {
            graph.add(Triple.create(subject, property, value));
            return this;
        }

        About with(String term, Node value) {
            return with(Names.term(term), value);
        }

        About label(String label) {
            return with(RDFS.label.asNode(), text(label));
        }

        About kind(String kind) {
            return with(DCTerms.type.asNode(), value(kind));
        }

        About agent(Node agent) {
            return with(NodeFactory.createURI(PROV + "agent"), agent);
        }

        About run(Node run) {
            return with(NodeFactory.createURI(PROV + "wasGeneratedBy"), run);
        }

        About words(String quote, int start) {
            return with("quote", text(quote))
                    .with("quoteStart", number(start))
                    .with("quoteEnd", number(start + quote.length()))
                    .with("confidence", NodeFactory.createLiteralDT("0.8", XSDDatatype.XSDdecimal))
                    .with("method", value("rule"));
        }

        /** Certainly from the first day of one year to the last of another. */
        About years(int from, int to) {
            return with("when", NodeFactory.createLiteralDT(from == to ? "" + from : from + "/" + to, EDTF))
                    .with("startEarliest", day(from + "-01-01"))
                    .with("startLatest", day(from + (from == to ? "-12-31" : "-01-31")))
                    .with("endEarliest", day(to + (from == to ? "-01-01" : "-12-01")))
                    .with("endLatest", day(to + "-12-31"))
                    .with("dateBasis", value("stated"));
        }

        private Node day(String day) {
            return NodeFactory.createLiteralDT(day, XSDDatatype.XSDdate);
        }
    }
}
