package attest.server.query.lint;

import attest.server.query.Finding;
import attest.server.query.Parameter;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
            findings.addAll(unknownSuggestions(query, catalog));
        }
        return findings.stream().sorted().toList();
    }

    /** The findings on one query, without the rules that need its neighbours. */
    public List<Finding> lint(SavedQuery query) {
        Report report = new Report(query);
        rules.forEach(rule -> rule.accept(query, report));
        return report.findings();
    }

    private static List<Finding> unknownSuggestions(SavedQuery query, QueryCatalog catalog) {
        Report report = new Report(query);
        query.header().params().values().stream()
                .map(Parameter::suggest)
                .flatMap(Optional::stream)
                .filter(id -> catalog.find(id).isEmpty())
                .forEach(id -> report.header(id, "suggest", "no saved query '" + id + "'; name one of this folder"));
        return report.findings();
    }
}
