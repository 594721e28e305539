package attest.server.federate;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import java.net.URI;
import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;

/** What is said when another endpoint may not be asked, or gave no answer. */
final class Trouble {
    private Trouble() {}

    static Refusal notListed(String named, Collection<String> listed) {
        String others = listed.isEmpty() ? "No endpoint is listed" : "Listed are " + new TreeSet<>(listed);
        return new Refusal(new Problem(
                403,
                "SERVICE is not allowed",
                "%s is not a listed endpoint, and none but those are asked. %s; the operator lists one with --service IRI."
                        .formatted(named, others)));
    }

    static Refusal tooManyCalls(String endpoint, int most) {
        return new Refusal(new Problem(
                422,
                "Too many calls of a SERVICE",
                ("The query would ask %s more than %d times: bind fewer values before SERVICE, and take it out of"
                                + " OPTIONAL and EXISTS, where each row is a call.")
                        .formatted(endpoint, most)));
    }

    static Refusal tooMany(String endpoint, int most) {
        return new Refusal(new Problem(
                422,
                "Too many solutions before a SERVICE",
                "The query finds more than %d solutions here before it asks %s: say more before SERVICE."
                        .formatted(most, endpoint)));
    }

    static Refusal late(String endpoint) {
        return new Refusal(new Problem(
                504,
                "Endpoint too slow",
                "%s gave no whole answer in the time there is: ask it for less, or ask again later."
                        .formatted(endpoint)));
    }

    static Refusal dead(String endpoint, String why) {
        return bad("Endpoint not reached", endpoint, why + ". Ask again later");
    }

    static Refusal inside(String endpoint, String host) {
        return bad(
                "Endpoint not reached",
                endpoint,
                host + " leads to an address inside a network, where no endpoint of others is: take it off the list");
    }

    static Refusal moved(String endpoint, String where) {
        return bad(
                "Endpoint moved",
                endpoint,
                "it leads on to %s, which is not followed: list that address if you trust it".formatted(where));
    }

    static Refusal status(String endpoint, int status) {
        return bad(
                "Endpoint failed",
                endpoint,
                "it answered with status %d: check this part of the query there".formatted(status));
    }

    static Refusal notRows(String endpoint, String what) {
        return bad(
                "Endpoint not understood",
                endpoint,
                "expected application/sparql-results+json, got %s: check that this is the address of a SPARQL endpoint"
                        .formatted(what));
    }

    static Refusal tooLarge(String endpoint, int limit, String unit) {
        return bad(
                "Answer of endpoint too large",
                endpoint,
                "its answer has more than %d %s: narrow the SERVICE down, or give it a LIMIT".formatted(limit, unit));
    }

    static Refusal busy(String endpoint, long seconds) {
        return new Refusal(new Problem(
                502,
                "Endpoint asks to wait",
                "%s asks to wait %d seconds, and is not asked before: ask again then.".formatted(endpoint, seconds),
                Map.of("retryAfter", seconds)));
    }

    private static Refusal bad(String title, String endpoint, String detail) {
        return new Refusal(new Problem(502, title, "%s: %s.".formatted(endpoint, detail)));
    }

    static String host(String endpoint) {
        return String.valueOf(URI.create(endpoint).getHost());
    }
}
