package attest.server.gallery;

import attest.server.guard.Refusal;
import attest.server.query.BadParameter;
import attest.server.query.BadQuery;
import attest.server.query.ParameterBlocks;
import attest.server.query.SavedQuery;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.serializer.SerializationContext;
import org.apache.jena.sparql.util.FmtUtils;

/**
 * A saved query as somebody filled in its form: what was given stands in the file as defaults.
 *
 * @param text the file
 * @param labels of the parameters that have other defaults now
 * @param left whether something was given that no file holds: what to leave out, or a data version
 */
record Filled(String text, List<String> labels, boolean left) {
    private static final Pattern BLOCK = Pattern.compile("((?i:VALUES)\\s*\\?(\\w+)\\s*\\{)[^{}]*}");

    /** Fills in the query's own parameters; a file in which they cannot be told from other words stays as it is. */
    static Filled of(SavedQuery query, Given given) {
        Map<String, List<String>> values = new TreeMap<>(given.parameters());
        values.keySet().retainAll(query.header().params().keySet());
        boolean left = given.parameters().keySet().stream().anyMatch(name -> name.startsWith("_"));
        Filled asItIs = new Filled(query.text(), List.of(), left);
        return values.isEmpty() || waits(query, values) ? asItIs : filled(query, values, asItIs);
    }

    private static boolean waits(SavedQuery query, Map<String, List<String>> values) {
        return query.header().params().entrySet().stream()
                .anyMatch(entry -> entry.getValue().required() && !values.containsKey(entry.getKey()));
    }

    private static Filled filled(SavedQuery query, Map<String, List<String>> values, Filled asItIs) {
        try {
            Query bound = query.bind(values);
            String text = written(query.text(), bound, variables(query, values));
            List<String> labels = values.keySet().stream()
                    .map(name -> query.header().params().get(name).label())
                    .toList();
            boolean same = SavedQuery.read(query.id(), text).query().equals(bound);
            return same ? new Filled(text, labels, asItIs.left()) : asItIs;
        } catch (BadParameter wrong) {
            throw Refusal.badRequest("Parameter not understood", wrong.getMessage());
        } catch (BadQuery unreadable) { // braces stood inside a string
            return asItIs;
        }
    }

    private static List<String> variables(SavedQuery query, Map<String, List<String>> values) {
        return values.keySet().stream()
                .flatMap(name -> query.header().params().get(name).variables(name).stream())
                .toList();
    }

    private static String written(String text, Query bound, List<String> variables) {
        return BLOCK.matcher(text)
                .replaceAll(block -> variables.contains(block.group(2))
                        ? Matcher.quoteReplacement(block.group(1) + " " + rows(bound, block.group(2)) + " }")
                        : Matcher.quoteReplacement(block.group()));
    }

    private static String rows(Query bound, String variable) {
        SerializationContext names = new SerializationContext(bound.getPrefixMapping());
        return ParameterBlocks.in(bound).stream()
                .filter(block -> block.variable().getVarName().equals(variable))
                .limit(1)
                .flatMap(block ->
                        block.rows().stream().map(row -> FmtUtils.stringForNode(row.get(block.variable()), names)))
                .collect(Collectors.joining(" "));
    }
}
