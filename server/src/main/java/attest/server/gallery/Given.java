package attest.server.gallery;

import attest.server.guard.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the address of a query's page gives.
 *
 * @param parameters of the question, its own and those of every query, by name; none is empty
 * @param page from 1
 * @param size rows of a page
 */
public record Given(Map<String, List<String>> parameters, int page, int size) {
    private static final int SIZE = 100;
    private static final int LARGEST = 1_000;

    public Given {
        Map<String, List<String>> copy = new TreeMap<>();
        parameters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        parameters = Collections.unmodifiableMap(copy);
    }

    /** What a form sends; fields that were left empty are not given. */
    static Given read(HttpServletRequest request) {
        Map<String, List<String>> parameters = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            List<String> filled = Arrays.stream(values)
                    .map(String::strip)
                    .filter(value -> !value.isEmpty())
                    .distinct()
                    .toList();
            if (!filled.isEmpty() && !isOfThePage(name)) {
                parameters.put(name, filled);
            }
        });
        return new Given(parameters, number(request, "_page", 1, 1_000_000), number(request, "_size", SIZE, LARGEST));
    }

    private static boolean isOfThePage(String name) {
        return name.equals("_page")
                || name.equals("_size")
                || name.equals("from")
                || name.equals("to")
                || name.startsWith("key.");
    }

    private static int number(HttpServletRequest request, String name, int otherwise, int most) {
        String given = Optional.ofNullable(request.getParameter(name)).orElse("");
        if (given.isEmpty()) {
            return otherwise;
        }
        if (!given.matches("[1-9]\\d{0,6}") || Integer.parseInt(given) > most) {
            throw Refusal.badRequest(
                    "Parameter not understood", "%s is a number from 1 to %d, got '%s'.".formatted(name, most, given));
        }
        return Integer.parseInt(given);
    }

    /** All values of a parameter; none where it is not given. */
    public List<String> values(String name) {
        return parameters.getOrDefault(name, List.of());
    }

    Given with(String name, List<String> values) {
        Map<String, List<String>> changed = new TreeMap<>(parameters);
        changed.put(name, values);
        return new Given(changed, page, size);
    }

    /** The address of another page of the same rows. */
    public String toPage(String path, int other) {
        Map<String, String> more = new LinkedHashMap<>();
        if (other > 1) {
            more.put("_page", String.valueOf(other));
        }
        if (size != SIZE) {
            more.put("_size", String.valueOf(size));
        }
        return address(path, more);
    }

    /** A path with the parameters of the question and some more. */
    public String address(String path, Map<String, String> more) {
        StringBuilder query = new StringBuilder();
        parameters.forEach((name, values) -> values.forEach(value -> append(query, name, value)));
        more.forEach((name, value) -> append(query, name, value));
        return path + query;
    }

    private static void append(StringBuilder query, String name, String value) {
        query.append(query.isEmpty() ? '?' : '&')
                .append(encoded(name))
                .append('=')
                .append(encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** For an entity tag: all that the page depends on. */
    @Override
    public String toString() {
        return parameters.entrySet().stream().map(Object::toString).collect(Collectors.joining("&")) + page + "/"
                + size;
    }
}
