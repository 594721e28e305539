package attest.server.gallery;

import attest.server.ask.Desk;
import attest.server.ask.Evidence;
import attest.server.ask.Request;
import attest.server.fact.Addresses;
import attest.server.fact.Claims;
import attest.server.fact.Facts;
import attest.server.guard.Refusal;
import attest.server.page.ClaimLine;
import attest.server.page.Detail;
import attest.server.page.Ref;
import attest.server.query.BadParameter;
import attest.server.query.SavedQuery;
import attest.server.store.Names;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/** {@code /queries/{id}/evidence?key.COLUMN=...}: the claims behind one row, told in full. */
record Evidences(Desk desk, DatasetGraph dataset) {
    private static final String KEY = "key.";

    void answer(SavedQuery query, HttpServletRequest http, HttpServletResponse response) throws IOException {
        Given given = Given.read(http);
        Map<String, String> key = key(query, http);
        Evidence evidence = evidence(query, given, key);
        EvidencePage page = dataset.calculateRead(() -> {
            Facts facts = new Facts(dataset);
            Addresses addresses = new Addresses(Names.BASE, facts);
            List<ClaimLine> claims = evidence.claims().stream()
                    .filter(claim -> facts.knows(NodeFactory.createURI(claim)))
                    .map(new Claims(facts, addresses)::line)
                    .toList();
            return new EvidencePage(
                    query,
                    row(query, key, addresses),
                    evidence,
                    claims,
                    given.address("/queries/" + query.id(), Map.of()));
        });
        Written.send(response, 200, Written.html("evidence", page));
    }

    private Evidence evidence(SavedQuery query, Given given, Map<String, String> key) {
        try {
            Request request = desk.request(query, given.parameters());
            return desk.evidence(request, key);
        } catch (BadParameter wrong) {
            throw Refusal.badRequest("Parameter not understood", wrong.getMessage());
        }
    }

    private static Map<String, String> key(SavedQuery query, HttpServletRequest http) {
        Map<String, String> key = new LinkedHashMap<>();
        query.header().key().forEach(column -> {
            String value = http.getParameter(KEY + column);
            if (value != null) {
                key.put(column, value);
            }
        });
        if (key.isEmpty()) {
            throw Refusal.badRequest(
                    "No row is named",
                    "Name a row by %s."
                            .formatted(String.join(
                                    ", ",
                                    query.header().key().stream()
                                            .map(column -> KEY + column + "=…")
                                            .toList())));
        }
        return key;
    }

    private static List<Detail> row(SavedQuery query, Map<String, String> key, Addresses addresses) {
        return key.entrySet().stream()
                .filter(value -> !query.header().evidence().contains(value.getKey()))
                .map(value -> new Detail(
                        query.header().columns().get(value.getKey()).label(),
                        List.of(words(value.getValue(), addresses))))
                .toList();
    }

    private static Ref words(String value, Addresses addresses) {
        return value.startsWith(Names.BASE) ? addresses.ref(NodeFactory.createURI(value)) : Ref.plain(value);
    }
}
