package attest.server.exchange;

import attest.server.query.SavedQuery;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A saved query as a {@code sh:SPARQLSelectExecutable}, in the form of the sparql-examples of the SIB, which editors read
 * as examples. Its defaults stand in it; types of parameters, columns and tests have no place there.
 */
public final class Shacl {
    static final String SH = "http://www.w3.org/ns/shacl#";
    static final String SCHEMA = "https://schema.org/";
    private static final String QUERIES = "https://w3id.org/attest/query/";
    private static final Node DECLARATIONS = iri("https://w3id.org/attest/prefixes");

    private Shacl() {}

    /** Turtle, without blank nodes: each prefix has an IRI. */
    public static String of(SavedQuery query) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        StreamRDF turtle = StreamRDFWriter.getWriterStream(text, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        turtle.prefix("sh", SH);
        turtle.prefix("rdfs", RDFS.uri);
        turtle.prefix("schema", SCHEMA);
        turtle.prefix("xsd", XSDDatatype.XSD + "#");
        query(turtle, query);
        new TreeMap<>(query.query().getPrefixMapping().getNsPrefixMap())
                .forEach((prefix, namespace) -> declaration(turtle, prefix, namespace));
        turtle.finish();
        return text.toString(StandardCharsets.UTF_8);
    }

    private static void query(StreamRDF out, SavedQuery query) {
        Node subject = iri(QUERIES + query.id());
        out.triple(Triple.create(subject, RDF.type.asNode(), iri(SH + "SPARQLExecutable")));
        out.triple(Triple.create(subject, RDF.type.asNode(), iri(SH + "SPARQLSelectExecutable")));
        out.triple(
                Triple.create(subject, RDFS.label.asNode(), text(query.header().summary())));
        out.triple(Triple.create(
                subject, RDFS.comment.asNode(), text(query.header().description())));
        query.header().tags().forEach(tag -> out.triple(Triple.create(subject, iri(SCHEMA + "keywords"), text(tag))));
        out.triple(Triple.create(subject, iri(SH + "prefixes"), DECLARATIONS));
        out.triple(Triple.create(subject, iri(SH + "select"), text(Body.of(query.text()))));
    }

    private static void declaration(StreamRDF out, String prefix, String namespace) {
        Node declaration = iri(DECLARATIONS.getURI() + "#" + prefix);
        out.triple(Triple.create(DECLARATIONS, iri(SH + "declare"), declaration));
        out.triple(Triple.create(declaration, iri(SH + "prefix"), text(prefix)));
        out.triple(Triple.create(
                declaration, iri(SH + "namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI)));
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }
}
