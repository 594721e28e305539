package attest.server.api;

import attest.server.query.QueryCatalog;
import attest.server.query.SavedQuery;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the path of a request names.
 *
 * @param pinned whether the path names the version of the query file too
 */
record Target(SavedQuery query, Part part, boolean pinned) {
    /** What is asked about a query. */
    enum Part {
        ROWS(""),
        EVIDENCE("/evidence"),
        DIFF("/diff"),
        CITATION("/citation"),
        FILE(".rq"),
        DESCRIPTION(".json"),
        SHACL(".ttl"),
        NOTEBOOK(".ipynb"),
        PAGE(".html");

        private final String suffix;

        Part(String suffix) {
            this.suffix = suffix;
        }
    }

    private static final Pattern PINNED = Pattern.compile("(?<id>[^@]+)@(?<version>[^@/.]+)(?<rest>[/.][a-z]+)?");
    private static final String HASH = "sha256:";
    private static final int FEWEST_DIGITS = 12;
    private static final int MOST_NEAR = 5;

    /** Reads the path below {@code /api/queries/}. */
    static Target read(QueryCatalog catalog, String path) {
        Matcher parts = PINNED.matcher(path);
        if (!parts.matches()) {
            return latest(catalog, path);
        }
        String rest = Optional.ofNullable(parts.group("rest")).orElse("");
        Target target = latest(catalog, parts.group("id") + rest);
        refuseOther(target.query(), parts.group("version"));
        return new Target(target.query(), target.part(), true);
    }

    private static Target latest(QueryCatalog catalog, String path) {
        for (Part part : Part.values()) {
            if (path.endsWith(part.suffix)) {
                String id = path.substring(0, path.length() - part.suffix.length());
                Optional<SavedQuery> query = catalog.find(id);
                if (query.isPresent()) {
                    return new Target(query.get(), part, false);
                }
            }
        }
        List<String> near = near(catalog, path);
        String detail = "There is no saved query '" + path + "'"
                + (near.isEmpty() ? "; /api/queries lists them all." : "; near are " + String.join(", ", near) + ".");
        throw ProblemType.UNKNOWN_QUERY.refusal(detail, Map.of("near", near));
    }

    private static void refuseOther(SavedQuery query, String version) {
        boolean hash = version.startsWith(HASH) && version.length() >= HASH.length() + FEWEST_DIGITS;
        boolean known = hash
                ? query.sha256().startsWith(version.substring(HASH.length()))
                : version.equals(String.valueOf(query.header().version()));
        if (!known) {
            throw ProblemType.UNKNOWN_QUERY_VERSION.refusal(
                    "This server holds version %d of %s only, sha256:%s."
                            .formatted(query.header().version(), query.id(), query.sha256()),
                    Map.of("current", HASH + query.sha256()));
        }
    }

    private static List<String> near(QueryCatalog catalog, String path) {
        String last = path.substring(path.lastIndexOf('/') + 1);
        String folder = path.substring(0, path.indexOf('/') + 1);
        List<String> ids = catalog.queries().stream().map(SavedQuery::id).toList();
        List<String> alike = ids.stream()
                .filter(id ->
                        !last.isEmpty() && (id.contains(last) || last.contains(id.substring(id.lastIndexOf('/') + 1))))
                .limit(MOST_NEAR)
                .toList();
        return alike.isEmpty()
                ? ids.stream()
                        .filter(id -> !folder.isEmpty() && id.startsWith(folder))
                        .limit(MOST_NEAR)
                        .toList()
                : alike;
    }
}
