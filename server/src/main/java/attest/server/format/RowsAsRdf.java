package attest.server.format;

import attest.server.ask.Asked;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * An answer in the result set vocabulary of the SPARQL tests, without blank nodes: the IRI of a row is made from its
 * values, so that the same row of the same query is the same thing everywhere. It has no index, for it may stand at
 * another place in another answer. Each row is derived from its claims.
 */
final class RowsAsRdf {
    private static final String RS = "http://www.w3.org/2001/sw/DataAccess/tests/result-set#";
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String ANSWERS = "https://w3id.org/attest/answer/";
    private static final Map<String, String> PREFIXES = Map.of("rs", RS, "prov", PROV, "dct", DCTerms.NS);

    private final Asked asked;
    private final Options options;
    private final List<String> rows;
    private final Node set;

    RowsAsRdf(Asked asked, Options options) {
        this.asked = asked;
        this.options = options;
        this.rows = asked.answer().rows().stream().map(this::fingerprint).toList();
        this.set = iri(
                ANSWERS + DigestUtils.sha256Hex(asked.query().sha256() + asked.dataVersion() + String.join("", rows)));
    }

    void write(OutputStream out) {
        StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
        turtle.start();
        PREFIXES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(prefix -> turtle.prefix(prefix.getKey(), prefix.getValue()));
        about(turtle);
        for (int i = 0; i < rows.size(); i++) {
            row(turtle, asked.answer().rows().get(i), iri(ANSWERS + "row/" + rows.get(i)));
        }
        turtle.finish();
    }

    private void about(StreamRDF out) {
        out.triple(Triple.create(set, RDF.type.asNode(), iri(RS + "ResultSet")));
        asked.answer()
                .columns()
                .forEach(column -> out.triple(Triple.create(set, iri(RS + "resultVariable"), text(column))));
        out.triple(Triple.create(
                set, DCTerms.title.asNode(), text(asked.query().header().summary())));
        out.triple(Triple.create(set, DCTerms.license.asNode(), iri(Format.LICENCE)));
        out.triple(Triple.create(set, iri("https://w3id.org/attest/ns#dataVersion"), text(asked.dataVersion())));
        asked.answer()
                .consulted()
                .forEach(other -> out.triple(
                        Triple.create(set, RDFS.comment.asNode(), text("With answers of " + other.words()))));
        options.address().ifPresent(address -> out.triple(Triple.create(set, DCTerms.source.asNode(), iri(address))));
    }

    private void row(StreamRDF out, Binding row, Node solution) {
        out.triple(Triple.create(set, iri(RS + "solution"), solution));
        for (String column : asked.query().header().evidence()) {
            asked.answer()
                    .cell(row, column)
                    .ifPresent(claim -> out.triple(Triple.create(solution, iri(PROV + "wasDerivedFrom"), claim)));
        }
        for (String column : asked.answer().columns()) {
            asked.answer().cell(row, column).ifPresent(value -> cell(out, solution, column, value));
        }
    }

    private static void cell(StreamRDF out, Node solution, String column, Node value) {
        Node binding = iri(solution.getURI() + "#" + column);
        out.triple(Triple.create(solution, iri(RS + "binding"), binding));
        out.triple(Triple.create(binding, iri(RS + "variable"), text(column)));
        out.triple(Triple.create(binding, iri(RS + "value"), value));
    }

    private String fingerprint(Binding row) {
        StringBuilder cells = new StringBuilder(asked.query().sha256());
        for (String column : asked.answer().columns()) {
            Optional<Node> value = asked.answer().cell(row, column);
            cells.append('\n').append(value.map(NodeFmtLib::strNT).orElse(""));
        }
        return DigestUtils.sha256Hex(cells.toString());
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String words) {
        return NodeFactory.createLiteralString(words);
    }
}
