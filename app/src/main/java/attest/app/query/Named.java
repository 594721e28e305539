package attest.app.query;

import attest.server.query.Finding;
import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Finds the query that a person means. */
final class Named {
    private Named() {}

    static SavedQuery query(QueryCatalog catalog, Optional<String> name, CommandSpec spec) {
        String wanted = name.orElseThrow(() -> new ParameterException(
                spec.commandLine(), "expected the name of a query; 'attest query list' has them all"));
        return catalog.find(wanted)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), notFound(catalog, wanted)));
    }

    private static String notFound(QueryCatalog catalog, String wanted) {
        Optional<Finding> broken = catalog.problems().stream()
                .filter(problem -> problem.file().equals(wanted + ".rq"))
                .findFirst();
        if (broken.isPresent()) {
            return "the query cannot be used: " + broken.get();
        }
        String last = wanted.substring(wanted.lastIndexOf('/') + 1);
        String near = catalog.queries().stream()
                .map(SavedQuery::id)
                .filter(id -> id.contains(last) || last.contains(id.substring(id.lastIndexOf('/') + 1)))
                .collect(Collectors.joining(", "));
        return "no saved query '" + wanted + "'; "
                + (near.isEmpty() ? "'attest query list' has them all" : "do you mean " + near + "?");
    }
}
