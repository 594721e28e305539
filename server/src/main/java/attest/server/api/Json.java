package attest.server.api;

import attest.server.ask.Citation;
import attest.server.ask.Difference;
import attest.server.ask.Evidence;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Answers that are no rows, as trees for JSON; terms are written as in SPARQL's results. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final String PLAIN = "http://www.w3.org/2001/XMLSchema#string";

    private Json() {}

    static String text(Object tree) {
        try {
            return MAPPER.writeValueAsString(tree) + "\n";
        } catch (JsonProcessingException unreachable) {
            throw new UncheckedIOException(unreachable);
        }
    }

    static Map<String, Object> evidence(Map<String, String> key, Evidence evidence) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", key);
        tree.put("how", evidence.how().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        tree.put("claims", evidence.claims());
        evidence.why().ifPresent(why -> tree.put("why", why));
        return tree;
    }

    static Map<String, Object> difference(Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("from", difference.from());
        tree.put("to", difference.to());
        tree.put("added", difference.added().stream().map(Json::row).toList());
        tree.put("removed", difference.removed().stream().map(Json::row).toList());
        tree.put("changed", difference.changed().stream().map(Json::change).toList());
        return tree;
    }

    private static Map<String, Object> row(Difference.Row row) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("row", terms(row.cells()));
        tree.put("claims", row.claims());
        return tree;
    }

    private static Map<String, Object> change(Difference.Change change) {
        Map<String, Object> cells = new LinkedHashMap<>();
        change.cells().forEach((column, cell) -> {
            Map<String, Object> values = new LinkedHashMap<>();
            cell.before().ifPresent(before -> values.put("before", term(before)));
            cell.after().ifPresent(after -> values.put("after", term(after)));
            cells.put(column, values);
        });
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("key", terms(change.key()));
        tree.put("cells", cells);
        tree.put("came", change.came());
        tree.put("went", change.went());
        return tree;
    }

    private static Map<String, Object> terms(Map<String, Node> cells) {
        Map<String, Object> terms = new LinkedHashMap<>();
        cells.forEach((column, value) -> terms.put(column, term(value)));
        return terms;
    }

    private static Map<String, String> term(Node value) {
        Map<String, String> term = new LinkedHashMap<>();
        if (value.isURI()) {
            term.put("type", "uri");
            term.put("value", value.getURI());
            return term;
        }
        term.put("type", "literal");
        if (!value.getLiteralLanguage().isEmpty()) {
            term.put("xml:lang", value.getLiteralLanguage());
        } else if (!value.getLiteralDatatypeURI().equals(PLAIN)) {
            term.put("datatype", value.getLiteralDatatypeURI());
        }
        term.put("value", value.getLiteralLexicalForm());
        return term;
    }

    static Map<String, Object> citation(Citation citation) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", citation.id());
        tree.put("archive", "/archive/" + citation.id());
        tree.put("query", citation.query());
        tree.put("summary", citation.summary());
        tree.put("queryVersion", citation.queryVersion());
        tree.put("sha256", citation.sha256());
        tree.put("dataVersion", citation.dataVersion());
        tree.put("parameters", citation.parameters());
        if (!citation.consulted().isEmpty()) {
            tree.put("consulted", citation.consulted());
        }
        tree.put("rows", citation.rows());
        tree.put("rowsSha256", citation.rowsHash());
        return tree;
    }
}
