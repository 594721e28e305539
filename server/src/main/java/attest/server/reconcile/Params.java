package attest.server.reconcile;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;

/** The parameters of a request, each of which may stand once. */
final class Params {
    private static final int BODY = 1 << 20; // as much as the server takes of a form
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FUNCTION = "[A-Za-z_$][\\w$]{0,63}(\\.[A-Za-z_$][\\w$]{0,63}){0,4}";

    private final HttpServletRequest request;

    private Params(HttpServletRequest request) {
        this.request = request;
    }

    /**
     * Of a request that may be read.
     *
     * @throws Refusal 413 or 415 where the body is too large, or no form
     */
    static Params of(HttpServletRequest request) {
        if (request.getMethod().equals("POST")) {
            checkBody(request);
        }
        return new Params(request);
    }

    private static void checkBody(HttpServletRequest request) {
        if (request.getContentLengthLong() > BODY) {
            throw new Refusal(new Problem(
                    413, "Request too large", "A form may have %d bytes: send fewer rows at once.".formatted(BODY)));
        }
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        if (!type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT).equals(FORM)) {
            throw new Refusal(new Problem(
                    415, "Unsupported media type", "POST a form (%s) with queries or extend.".formatted(FORM)));
        }
    }

    Optional<String> one(String name) {
        String[] values = Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0]);
        if (values.length > 1) {
            throw Refusal.badRequest("Parameter given twice", "The parameter %s may stand once.".formatted(name));
        }
        return values.length == 0 ? Optional.empty() : Optional.of(values[0]);
    }

    /** Short words; empty where there are none. */
    String words(String name) {
        String given = one(name).orElse("");
        if (given.length() > AskedReader.LONGEST) {
            throw Refusal.badRequest(
                    "Parameter not understood", "%s takes up to %d characters.".formatted(name, AskedReader.LONGEST));
        }
        return given;
    }

    /** A whole number from 0. */
    Optional<Integer> number(String name) {
        return one(name).map(given -> {
            if (!given.matches("\\d{1,6}")) {
                throw Refusal.badRequest("Parameter not understood", name + " is a whole number.");
            }
            return Integer.valueOf(given);
        });
    }

    /** The function that JSONP calls; its name is written into a script, so that nothing but a name may pass. */
    Optional<String> callback() {
        Optional<String> given = one("callback");
        if (given.filter(name -> !name.matches(FUNCTION)).isPresent()) {
            throw Refusal.badRequest(
                    "Parameter not understood", "callback is the name of a function: letters, digits, _, $ and dots.");
        }
        return given;
    }
}
