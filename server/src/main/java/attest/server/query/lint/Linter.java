package attest.server.query.lint;

import attest.server.query.Finding;
import attest.server.query.Header;
import attest.server.query.Parameter;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import attest.server.query.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Checks saved queries against the rules of their format; docs/queries.md gives each rule with its reason. */
public final class Linter {
    private final List<BiConsumer<SavedQuery, Report>> rules;

    /** @param prefixes the prefixes that all queries are to use, by name; empty to allow any */
    public Linter(Map<String, String> prefixes) {
        rules = List.of(
                FileRules::check,
                HeaderRules::check,
                ParameterRules::check,
                ResultRules::check,
                PortabilityRules::check,
                CrossProducts::check,
                new PrefixRules(prefixes)::check);
    }

    /** All findings on all files of a catalogue, in the order of files and lines. */
    public List<Finding> lint(QueryCatalog catalog) {
        List<Finding> findings = new ArrayList<>(catalog.problems());
        for (SavedQuery query : catalog.queries()) {
            findings.addAll(lint(query));
            findings.addAll(suggestions(query, catalog));
        }
        return findings.stream().sorted().toList();
    }

    /** The findings on one query, without the rules that need its neighbours. */
    public List<Finding> lint(SavedQuery query) {
        Report report = new Report(query);
        rules.forEach(rule -> rule.accept(query, report));
        return report.findings();
    }

    private static List<Finding> suggestions(SavedQuery query, QueryCatalog catalog) {
        Report report = new Report(query);
        query.header().params().values().stream()
                .map(Parameter::suggest)
                .flatMap(Optional::stream)
                .forEach(id -> suggestion(id, catalog, report));
        return report.findings();
    }

    /** What fills a list of suggestions: value and label, for the first letters that somebody typed. */
    private static void suggestion(String id, QueryCatalog catalog, Report report) {
        Optional<Header> header = catalog.find(id).map(SavedQuery::header);
        if (header.isEmpty()) {
            report.header(id, "suggest", "no saved query '" + id + "'; name one of this folder");
        } else if (!header.get().columns().keySet().containsAll(List.of("value", "label"))
                || !header.get().params().keySet().equals(Set.of("pPrefix"))
                || header.get().params().get("pPrefix").type() != ValueType.STRING) {
            report.header(
                    id,
                    "suggest",
                    "expected a query with the columns value and label and one string parameter pPrefix, got '" + id
                            + "' with " + header.get().columns().keySet() + " and "
                            + header.get().params().keySet() + "; name one of lookup/");
        }
    }
}
