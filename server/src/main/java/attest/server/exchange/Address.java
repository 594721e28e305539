package attest.server.exchange;

import attest.server.query.SavedQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where the answer to a question can be had.
 *
 * @param server without a slash at the end; empty for an address on the same server
 * @param path of the query below it
 * @param parameters of the question, sorted by name
 */
public record Address(String server, String path, Map<String, List<String>> parameters) {
    private static final String QUERIES = "/api/queries/";

    public Address {
        Map<String, List<String>> copy = new TreeMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** The answer of the day: by the query and over the data as they then are. */
    public static Address latest(String server, SavedQuery query, Map<String, List<String>> parameters) {
        return new Address(server, QUERIES + query.id(), parameters);
    }

    /** The same answer as long as there is one: by this file, over this data version. */
    public static Address pinned(
            String server, SavedQuery query, Map<String, List<String>> parameters, String dataVersion) {
        String path = QUERIES + query.id() + "@sha256:" + query.sha256();
        return new Address(server, path, parameters).with("_data", dataVersion);
    }

    /** With one value for a parameter in place of all others. */
    public Address with(String name, String value) {
        Map<String, List<String>> more = new TreeMap<>(parameters);
        more.put(name, List.of(value));
        return new Address(server, path, more);
    }

    /** The address without its parameters. */
    public String bare() {
        return server + path;
    }

    /** The whole address, every value percent-encoded. */
    public String text() {
        String query = parameters.entrySet().stream()
                .flatMap(parameter ->
                        parameter.getValue().stream().map(value -> encoded(parameter.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? bare() : bare() + "?" + query;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
