package attest.server.gallery;

import attest.server.fact.Facts;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shared.PrefixMapping;

/**
 * The words of a query's file, which are for programs too, as a reader understands them: labels in the place of short
 * names. Those stand in the file and in code that asks the same.
 */
record Legible(PrefixMapping prefixes, Facts facts) {
    private static final Pattern SHORT = Pattern.compile("(?<![\\w:/])[a-z]*:[A-Za-z]\\w*");
    private static final Map<String, String> OF_EVERY_QUERY = Map.of(
            "_without", "“left out”",
            "_review", "“claims that count”",
            "_data", "“data version”");

    String words(String text) {
        String words = SHORT.matcher(text).replaceAll(name -> Matcher.quoteReplacement(label(name.group())));
        for (Map.Entry<String, String> parameter : OF_EVERY_QUERY.entrySet()) {
            words = words.replace(parameter.getKey(), parameter.getValue());
        }
        return words;
    }

    private String label(String name) {
        String iri = prefixes.expandPrefix(name);
        return iri.equals(name)
                ? name
                : facts.name(NodeFactory.createURI(iri))
                        .map(label -> "“" + label + "”")
                        .orElse(name);
    }
}
