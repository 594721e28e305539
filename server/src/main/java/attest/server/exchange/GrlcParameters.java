package attest.server.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * A grlc query whose parameters {@code ?_name_type} are VALUES blocks at the start of its WHERE.
 *
 * @param query with the blocks; the one that was read where there is no parameter
 * @param told for each parameter, what became of it
 */
record GrlcParameters(Query query, List<String> told) {
    private static final Pattern NAME = Pattern.compile("__?(?<name>[A-Za-z0-9]+)(?:_(?<type>[A-Za-z0-9_]+))?");

    GrlcParameters {
        told = List.copyOf(told);
    }

    static GrlcParameters of(Query query, Map<String, String> defaults) {
        Map<Var, Node> renamed = new LinkedHashMap<>();
        List<Element> blocks = new ArrayList<>();
        List<String> told = new ArrayList<>();
        OpVars.mentionedVars(Algebra.compile(query)).stream()
                .map(Var::getVarName)
                .sorted()
                .forEach(variable -> {
                    Matcher parts = NAME.matcher(variable);
                    if (parts.matches()) {
                        Var parameter = Var.alloc(name(parts.group("name")));
                        Optional<Node> value = Optional.ofNullable(defaults.get(parts.group("name")))
                                .map(text -> GrlcType.node(text, Optional.ofNullable(parts.group("type")), query));
                        renamed.put(Var.alloc(variable), parameter);
                        blocks.add(block(parameter, value));
                        told.add(told(variable, parameter, value));
                    }
                });
        return renamed.isEmpty() ? new GrlcParameters(query, List.of()) : changed(query, renamed, blocks, told);
    }

    private static GrlcParameters changed(
            Query query, Map<Var, Node> renamed, List<Element> blocks, List<String> told) {
        Query changed = QueryTransformOps.replaceVars(query, renamed);
        ElementGroup group = new ElementGroup();
        blocks.forEach(group::addElement);
        if (changed.getQueryPattern() instanceof ElementGroup pattern) {
            pattern.getElements().forEach(group::addElement);
        } else {
            group.addElement(changed.getQueryPattern());
        }
        changed.setQueryPattern(group);
        return new GrlcParameters(changed, told);
    }

    boolean isEmpty() {
        return told.isEmpty();
    }

    /** By our rule: {@code p} and a capital. */
    private static String name(String grlc) {
        boolean fits = grlc.matches("p[A-Z].*");
        return fits ? grlc : "p" + grlc.substring(0, 1).toUpperCase(Locale.ROOT) + grlc.substring(1);
    }

    private static ElementData block(Var parameter, Optional<Node> value) {
        ElementData block = new ElementData();
        block.add(parameter);
        block.add(value.map(node -> BindingFactory.binding(parameter, node)).orElseGet(BindingFactory::binding));
        return block;
    }

    private static String told(String variable, Var parameter, Optional<Node> value) {
        String scope =
                "; its block stands in the outermost group: repeat it in a subselect, UNION or NOT EXISTS that needs it";
        String absent = value.isPresent()
                ? ""
                : "; it had no default, so it may be left out: where a FILTER uses it, write !BOUND(" + parameter
                        + ") ||";
        return "the parameter ?" + variable + " is now " + parameter.getVarName() + scope + absent;
    }
}
