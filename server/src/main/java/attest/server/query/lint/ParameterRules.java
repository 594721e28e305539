package attest.server.query.lint;

import attest.server.query.ParameterBlocks;
import attest.server.query.ParameterBlocks.Block;
import attest.server.query.SavedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** Parameters: declared, alone in their VALUES block, one default, never a column. */
final class ParameterRules {
    private static final String RULE = "parameters";

    private ParameterRules() {}

    static void check(SavedQuery query, Report report) {
        query.header().params().keySet().stream()
                .filter(name -> !ParameterBlocks.isParameterName(name))
                .forEach(
                        name -> report.header(name, RULE, "expected 'p' and a capital, got '" + name + "'; rename it"));
        Set<String> declared = query.header().params().entrySet().stream()
                .flatMap(parameter -> parameter.getValue().variables(parameter.getKey()).stream())
                .collect(Collectors.toSet());
        Anatomy anatomy = Anatomy.of(query.query());
        anatomy.tables.forEach(table -> blocks(table.getVars(), declared, report));
        anatomy.queries.forEach(inner -> trailing(inner, report));
        query.query().getResultVars().stream()
                .filter(ParameterBlocks::isParameterName)
                .forEach(name -> report.variable(name, RULE, "a parameter is never a column; drop ?" + name));
        defaults(query, report);
        query.header().params().forEach((name, parameter) -> parameter.values().stream()
                .filter(value -> value.matches("[a-z]*:\\S+")
                        && query.query().getPrefixMapping().expandPrefix(value).equals(value))
                .forEach(value -> report.header(
                        name, RULE, "the prefix of the value '" + value + "' is not declared; add its PREFIX line")));
    }

    private static void blocks(List<Var> variables, Set<String> declared, Report report) {
        for (Var variable : variables) {
            String name = variable.getName();
            if (declared.contains(name) && variables.size() > 1) {
                report.variable(name, RULE, "?" + name + " shares a VALUES block; give it one of its own");
            }
            if (ParameterBlocks.isParameterName(name) && !declared.contains(name)) {
                report.variable(name, RULE, "?" + name + " is not declared; add it to 'params' or rename it");
            }
        }
    }

    private static void trailing(Query query, Report report) {
        if (query.hasValues()) {
            String first = query.getValuesVariables().get(0).getName();
            report.variable(first, RULE, "VALUES after the WHERE clause; move it inside");
        }
    }

    /** An UNDEF default means not required, and every copy of a block says the same. */
    private static void defaults(SavedQuery query, Report report) {
        Map<Var, List<Binding>> first = new HashMap<>();
        for (Block block : ParameterBlocks.in(query.query())) {
            String name = block.variable().getName();
            List<Binding> rows = first.putIfAbsent(block.variable(), block.rows());
            if (rows != null && ParameterBlocks.isParameterName(name) && !rows.equals(block.rows())) {
                report.variable(name, RULE, "the copies of ?" + name + "'s block differ; give all the same default");
            }
        }
        query.header().params().forEach((name, parameter) -> {
            boolean undefined = parameter.variables(name).stream()
                    .anyMatch(variable -> first.getOrDefault(Var.alloc(variable), List.of()).stream()
                            .anyMatch(Binding::isEmpty));
            if (undefined && parameter.required()) {
                report.variable(name, RULE, "UNDEF means not required; give ?" + name + " a value or drop 'required'");
            }
        });
    }
}
