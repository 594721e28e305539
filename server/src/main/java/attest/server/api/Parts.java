package attest.server.api;

import attest.server.ask.Citation;
import attest.server.ask.Desk;
import attest.server.ask.Request;
import attest.server.query.BadParameter;
import attest.server.query.BadParameter.Reason;
import attest.server.query.SavedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What there is to an answer beside its rows, as trees for JSON. */
final class Parts {
    private static final String KEY = "key.";
    private static final String FROM = "from";
    private static final String TO = "to";
    private static final String VERSION = "a data version, or its first digits";

    private Parts() {}

    /** The claims behind the row with this key. */
    static Map<String, Object> evidence(Desk desk, SavedQuery query, Call call) {
        Map<String, String> key = call.below(KEY);
        List<String> wanted = query.header().key();
        if (!key.keySet().equals(Set.copyOf(wanted))) {
            String expected = String.join(
                    " and ", wanted.stream().map(column -> KEY + column + "=…").toList());
            throw ProblemType.NO_SUCH_ROW.refusal(
                    "Expected " + expected + ", got "
                            + (key.isEmpty() ? "no key" : String.join(", ", new TreeSet<>(key.keySet()))),
                    Map.of("expected", wanted, "got", new TreeSet<>(key.keySet())));
        }
        Request request = desk.request(query, call.without(KEY));
        return Json.evidence(key, desk.evidence(request, key));
    }

    /** What came and went between two data versions. */
    static Map<String, Object> difference(Desk desk, SavedQuery query, Call call) {
        String from = call.one(FROM, VERSION);
        String to = call.one(TO, VERSION);
        return Json.difference(desk.difference(desk.request(query, call.without(FROM, TO)), from, to));
    }

    /**
     * Archives the answer, and says how to cite it.
     *
     * @param server without a slash at the end
     * @param day that is told as that of the access
     */
    static Map<String, Object> citation(Desk desk, SavedQuery query, Call call, String server, LocalDate day) {
        Citation citation = desk.cite(desk.request(query, call.question()));
        Optional<String> archive = Optional.of(server + "/archive/" + citation.id());
        Map<String, Object> tree = Json.citation(citation);
        tree.put("text", citation.text(day, archive));
        tree.put("bibtex", citation.bibtex(day, archive));
        tree.put("csl", citation.csl(day, archive));
        return tree;
    }

    /** For addresses that have no question: any other parameter is a mistake. */
    static void refuseOthers(Call call, List<String> known) {
        call.question().keySet().stream()
                .filter(name -> !known.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new BadParameter(
                            Reason.UNKNOWN_PARAMETER,
                            name,
                            String.join(", ", known),
                            "'" + name + "'",
                            "correct the name");
                });
    }
}
