package attest.server.review;

import attest.server.guard.Refusal;
import attest.server.page.ReviewFilters;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;

/** The parameters of a request, each checked where it is read. */
record ReviewForm(Map<String, String[]> parameters) {
    private static final int LONGEST = 2_000;

    static ReviewForm of(HttpServletRequest request) {
        return new ReviewForm(request.getParameterMap());
    }

    /** A parameter, empty when it is not there. */
    String get(String name) {
        String[] values = parameters.get(name);
        String value = values == null ? "" : values[0].strip();
        if (value.length() > LONGEST) {
            throw Refusal.badRequest("Parameter not understood", name + " is too long.");
        }
        return value;
    }

    /** One of these values, or empty. */
    String oneOf(String name, Set<String> values) {
        String value = get(name);
        if (!value.isEmpty() && !values.contains(value)) {
            throw Refusal.badRequest(
                    "Parameter not understood", name + " is one of " + String.join(", ", values) + ".");
        }
        return value;
    }

    String matching(String name, String pattern, String expected) {
        String value = get(name);
        if (!value.isEmpty() && !value.matches(pattern)) {
            throw Refusal.badRequest("Parameter not understood", name + " is " + expected + ".");
        }
        return value;
    }

    /** The name under which a reviewer signs. */
    String name() {
        String name = get("by");
        if (!Decision.isName(name)) {
            throw Refusal.badRequest(
                    "Name needed",
                    "Tell the name that is to stand beside your decisions, up to %d characters."
                            .formatted(Decision.LONGEST_NAME));
        }
        return name;
    }

    ReviewFilters filters() {
        String status = oneOf("status", Set.of("unreviewed", "accepted", "rejected", "unsure"));
        return new ReviewFilters(
                matching("source", "[0-9a-z-]{1,100}", "the id of a source"),
                oneOf("method", Set.of("rule", "model", "manual")),
                matching("below", "0|1|0?\\.\\d{1,3}", "a confidence from 0 to 1, such as 0.7"),
                Boolean.parseBoolean(get("contested")),
                status.isEmpty() ? "unreviewed" : status);
    }
}
