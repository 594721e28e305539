package attest.server.gallery;

import attest.server.ask.Citation;
import attest.server.ask.Desk;
import attest.server.guard.Refusal;
import attest.server.guard.Sender;
import attest.server.query.BadParameter;
import attest.server.query.SavedQuery;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** {@code /queries/{id}/citation}: archives the answer, so that whoever reads the citation finds the same rows. */
record Citations(Desk desk) {
    void answer(SavedQuery query, HttpServletRequest http, HttpServletResponse response) throws IOException {
        Sender.refuseForeignLink(http);
        Given given = Given.read(http);
        try {
            Citation citation = desk.cite(desk.request(query, given.parameters()));
            String back = given.address("/queries/" + query.id(), Map.of());
            String home = "http://%s:%d".formatted(http.getServerName(), http.getServerPort());
            Written.send(response, 200, Written.html("citation", new CitationPage(citation, home, back)));
        } catch (BadParameter wrong) {
            throw Refusal.badRequest("Parameter not understood", wrong.getMessage());
        }
    }
}
