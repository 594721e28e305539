package attest.server.query.check;

import attest.server.query.Answer;
import attest.server.query.SavedQuery;
import attest.server.query.ValueType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;

/** What holds of every answer, whatever a test expects: types, key, and evidence that can be looked up. */
record Soundness(SavedQuery query, DatasetGraph data) {
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf/EDTF";
    private static final Query WORDS_AND_SOURCE = QueryFactory.create(
            """
            PREFIX : <https://w3id.org/attest/ns#>
            ASK { ?evidence :quote ?words ; :source ?source }
            """);

    List<String> failures(Answer answer) {
        List<String> failures = new ArrayList<>();
        query.header().columns().forEach((name, column) -> {
            each(
                    answer,
                    name,
                    node -> !fits(column.type(), node),
                    "is no " + column.type().word(),
                    failures);
            if (column.evidence()) {
                each(answer, name, this::isNoEvidence, "has no words or no source", failures);
                answer.rows().stream()
                        .filter(row -> row.get(Var.alloc(name)) == null)
                        .findFirst()
                        .ifPresent(row -> failures.add("a row without a value for the evidence column " + name));
            }
        });
        Set<List<Node>> seen = new HashSet<>();
        for (Binding row : answer.rows()) {
            if (!seen.add(key(row))) {
                failures.add("two rows with the key " + key(row));
            }
        }
        return failures;
    }

    private static void each(
            Answer answer, String column, Predicate<Node> wrong, String message, List<String> failures) {
        answer.rows().stream()
                .flatMap(row -> answer.cell(row, column).stream())
                .filter(wrong)
                .findFirst()
                .ifPresent(node -> failures.add("in the column " + column + ", " + node + " " + message));
    }

    private List<Node> key(Binding row) {
        List<Node> key = new ArrayList<>();
        query.header().key().forEach(column -> key.add(row.get(Var.alloc(column))));
        return key;
    }

    private boolean isNoEvidence(Node node) {
        return !data.calculateRead(() -> {
            try (QueryExec asking = QueryExec.dataset(data)
                    .query(WORDS_AND_SOURCE)
                    .substitution(Var.alloc("evidence"), node)
                    .build()) {
                return asking.ask();
            }
        });
    }

    private static boolean fits(ValueType type, Node node) {
        return switch (type) {
            case IRI -> node.isURI();
            case STRING, ENUM ->
                node.isLiteral()
                        && (node.getLiteralDatatype().equals(XSDDatatype.XSDstring)
                                || !node.getLiteralLanguage().isEmpty());
            case INTEGER -> is(node, XSDDatatype.XSDinteger);
            case DECIMAL -> is(node, XSDDatatype.XSDdecimal) || is(node, XSDDatatype.XSDinteger);
            case BOOLEAN -> is(node, XSDDatatype.XSDboolean);
            case DATE -> is(node, XSDDatatype.XSDdate);
            case EDTF -> node.isLiteral() && node.getLiteralDatatypeURI().equals(EDTF);
        };
    }

    private static boolean is(Node node, XSDDatatype type) {
        return node.isLiteral() && node.getLiteralDatatype().equals(type);
    }
}
