package attest.server.ask;

import attest.server.query.SavedQuery;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A saved query with values that fit it; {@link Desk#request} makes one.
 *
 * @param values of the query's own parameters, as the caller wrote them, by name
 * @param scope what the system parameters come to
 */
public record Request(SavedQuery query, Map<String, List<String>> values, Scope scope) {
    public Request {
        Map<String, List<String>> copy = new TreeMap<>();
        values.forEach((name, texts) -> copy.put(name, List.copyOf(texts)));
        values = Collections.unmodifiableMap(copy);
    }

    /** All parameters but the data version, as a caller would give them; short names written out. */
    public Map<String, List<String>> parameters() {
        Map<String, List<String>> all = new TreeMap<>(values);
        if (!scope.without().isEmpty()) {
            all.put(SystemParameters.WITHOUT, List.copyOf(scope.without()));
        }
        if (scope.review() != Review.ALL) {
            all.put(SystemParameters.REVIEW, List.of(scope.review().word()));
        }
        return all;
    }

    /** The same question to another data version. */
    Request in(String version) {
        return new Request(query, values, scope.in(version));
    }
}
