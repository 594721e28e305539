package attest.server.exchange;

import attest.server.query.ParameterBlocks;
import attest.server.query.SavedQuery;
import java.util.List;
import org.apache.jena.graph.Node;

/** The values that stand in the VALUES blocks of a query. */
final class Defaults {
    private Defaults() {}

    /** Of one variable; none where it is UNDEF. */
    static List<Node> of(SavedQuery query, String variable) {
        return ParameterBlocks.in(query.query()).stream()
                .filter(block -> block.variable().getVarName().equals(variable))
                .flatMap(block ->
                        block.rows().stream().filter(row -> !row.isEmpty()).map(row -> row.get(block.variable())))
                .distinct()
                .toList();
    }

    /** Of a parameter, as a caller would write them. */
    static List<String> written(SavedQuery query, String parameter) {
        List<List<String>> bounds = query.header().params().get(parameter).variables(parameter).stream()
                .map(variable -> of(query, variable).stream()
                        .map(value -> written(query, value))
                        .toList())
                .toList();
        if (bounds.size() == 1 || bounds.get(0).isEmpty()) {
            return bounds.get(0);
        }
        return List.of(bounds.get(0).get(0) + "/" + bounds.get(1).get(0));
    }

    private static String written(SavedQuery query, Node value) {
        return value.isURI()
                ? query.query().getPrefixMapping().shortForm(value.getURI())
                : value.getLiteralLexicalForm();
    }
}
