package attest.server.exchange;

import java.util.Optional;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.query.Query;

/** What the last part of a grlc parameter says of its values: {@code iri}, {@code integer}, a language, {@code prefix_datatype}. */
final class GrlcType {
    private GrlcType() {}

    /** A value of this type; a string where none is given. */
    static Node node(String text, Optional<String> type, Query query) {
        String word = type.orElse("literal");
        if (word.equals("iri")) {
            return iri(text);
        }
        if (word.equals("integer")) {
            return NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger);
        }
        if (word.matches("[a-z]{2}")) {
            return NodeFactory.createLiteralLang(text, word);
        }
        String datatype = query.getPrefixMapping().expandPrefix(word.replaceFirst("_", ":"));
        return word.contains("_") && !datatype.equals(word.replaceFirst("_", ":"))
                ? NodeFactory.createLiteralDT(text, TypeMapper.getInstance().getSafeTypeByName(datatype))
                : NodeFactory.createLiteralString(text);
    }

    private static Node iri(String text) {
        try {
            return NodeFactory.createURI(IRIx.create(text).str());
        } catch (IRIException wrong) {
            throw new IllegalArgumentException("expected an IRI as default, got '" + text + "'", wrong);
        }
    }
}
