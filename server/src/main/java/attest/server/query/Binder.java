package attest.server.query;

import attest.server.query.BadParameter.Reason;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;

/** Puts checked values in the place of the rows of parameter blocks, in the parsed query and never in its text. */
final class Binder {
    /** Two blocks join to the product of their rows; more than this is refused. */
    static final long MOST_COMBINATIONS = 1_000;

    private final Query query;
    private final Map<String, Parameter> parameters;

    Binder(Query query, Map<String, Parameter> parameters) {
        this.query = query;
        this.parameters = parameters;
    }

    /** The query with these values; parameters that are not given keep their defaults. */
    Query bind(Map<String, List<String>> given) {
        refuseUnknown(given);
        refuseMissing(given);
        Map<Var, List<Binding>> rows = new HashMap<>();
        given.forEach((name, texts) -> rows.putAll(rows(name, texts)));
        Query bound = ParameterBlocks.replace(query, block -> rows.getOrDefault(block.variable(), block.rows()));
        refuseTooMany(bound);
        if (!QueryFactory.create(bound.serialize(), SavedQuery.SYNTAX).equals(bound)) {
            throw new IllegalStateException("the bound query does not read back as itself:\n" + bound);
        }
        return bound;
    }

    private void refuseUnknown(Map<String, List<String>> given) {
        for (String name : new TreeSet<>(given.keySet())) {
            if (!parameters.containsKey(name)) {
                String known = parameters.isEmpty() ? "no parameter at all" : String.join(", ", parameters.keySet());
                throw new BadParameter(Reason.UNKNOWN_PARAMETER, name, known, "'" + name + "'", "correct the name");
            }
        }
    }

    private void refuseMissing(Map<String, List<String>> given) {
        parameters.forEach((name, parameter) -> {
            boolean absent = given.getOrDefault(name, List.of()).isEmpty();
            if (absent && (parameter.required() || given.containsKey(name))) {
                String expected = "a value of type " + parameter.type().word();
                throw new BadParameter(Reason.MISSING_PARAMETER, name, expected, "nothing", "give a value");
            }
        });
    }

    private Map<Var, List<Binding>> rows(String name, List<String> texts) {
        Parameter parameter = parameters.get(name);
        if (texts.size() > 1 && !parameter.multiple()) {
            throw new BadParameter(
                    Reason.TOO_MANY_VALUES, name, "one value", texts.size() + " values", "give one of them");
        }
        List<Var> variables = Var.varList(parameter.variables(name));
        Map<Var, List<Binding>> rows = new HashMap<>();
        for (String text : texts) {
            List<Node> nodes = parameter.read(name, text, query.getPrefixMapping());
            for (int i = 0; i < variables.size(); i++) {
                Binding row = BindingFactory.binding(variables.get(i), nodes.get(i));
                rows.computeIfAbsent(variables.get(i), any -> new ArrayList<>()).add(row);
            }
        }
        return rows;
    }

    private void refuseTooMany(Query bound) {
        Map<Var, Integer> sizes = new HashMap<>();
        ParameterBlocks.in(bound)
                .forEach(block -> sizes.put(block.variable(), block.rows().size()));
        long combinations = 1;
        for (String name : parameters.keySet()) {
            for (String variable : parameters.get(name).variables(name)) {
                combinations *= sizes.get(Var.alloc(variable));
            }
            if (combinations > MOST_COMBINATIONS) {
                String expected = "at most " + MOST_COMBINATIONS + " combinations of values";
                throw new BadParameter(
                        Reason.TOO_MANY_VALUES, name, expected, String.valueOf(combinations), "give fewer values");
            }
        }
    }
}
