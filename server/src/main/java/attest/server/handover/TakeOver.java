package attest.server.handover;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.store.LoadReport;
import attest.server.store.Ontology;
import attest.server.store.Store;
import attest.server.store.StoreException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * {@code POST /admin/load}: brings the store to the state of the files in its data folder and answers with the report.
 * Only for who holds the token, and for no page of a browser.
 */
public final class TakeOver extends HttpServlet {
    /** The header that carries the token. */
    static final String HEADER = "Attest-Token";

    static final ObjectMapper JSON = new ObjectMapper();
    private static final long serialVersionUID = 1L;

    private final transient Store store;
    private final transient Ontology ontology;
    private final transient Token token;

    public TakeOver(Store store, Ontology ontology) {
        this.store = store;
        this.ontology = ontology;
        this.token = Token.of(store.data());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Origin") != null || !token.is(request.getHeader(HEADER))) {
            throw new Refusal(new Problem(403, "Not allowed", "This address is for the owner of the data."));
        }
        byte[] report = JSON.writeValueAsBytes(Told.of(load()));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(report);
    }

    private LoadReport load() {
        try {
            return store.load(ontology);
        } catch (StoreException failure) {
            throw new Refusal(new Problem(
                    507,
                    "Not loaded",
                    failure.getMessage(),
                    Map.of("reason", failure.reason().name())));
        }
    }
}
