package attest.server.query.lint;

import attest.server.query.SavedQuery;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** One prefix means one namespace in all queries. */
final class PrefixRules {
    private final Map<String, String> known;

    PrefixRules(Map<String, String> known) {
        this.known = new TreeMap<>(known);
    }

    void check(SavedQuery query, Report report) {
        if (known.isEmpty()) {
            return;
        }
        query.query().getPrefixMapping().getNsPrefixMap().forEach((prefix, iri) -> {
            if (!iri.equals(known.get(prefix))) {
                String expected =
                        known.containsKey(prefix) ? "<" + known.get(prefix) + ">" : "one of " + known.keySet();
                report.body(
                        Pattern.compile("(?i)\\bPREFIX\\s+" + Pattern.quote(prefix) + ":"),
                        "prefixes",
                        "the prefix '%s:': expected %s, got <%s>".formatted(prefix, expected, iri));
            }
        });
    }
}
