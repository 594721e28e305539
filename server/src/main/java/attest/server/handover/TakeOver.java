package attest.server.handover;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import attest.server.store.LoadReport;
import attest.server.store.StoreException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * {@code POST /admin/load} and {@code POST /admin/link}: brings the store to another state and answers with the report.
 * Only for who holds the token, and for no page of a browser.
 */
public final class TakeOver extends HttpServlet {
    /** The header that carries the token. */
    static final String HEADER = "Attest-Token";

    static final ObjectMapper JSON = new ObjectMapper();
    private static final long serialVersionUID = 1L;

    private final transient Token token;
    private final transient Work work;

    /** What is done for the owner. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it, and reports.
         *
         * @param request its parameters say how
         */
        LoadReport run(HttpServletRequest request) throws IOException;
    }

    public TakeOver(Path data, Work work) {
        this.token = Token.of(data);
        this.work = work;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Origin") != null || !token.is(request.getHeader(HEADER))) {
            throw new Refusal(new Problem(403, "Not allowed", "This address is for the owner of the data."));
        }
        byte[] report = JSON.writeValueAsBytes(Told.of(report(request)));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(report);
    }

    private LoadReport report(HttpServletRequest request) {
        try {
            return work.run(request);
        } catch (StoreException failure) {
            throw refusal(failure.getMessage(), failure.reason());
        } catch (IOException failure) {
            throw refusal(failure.getMessage(), StoreException.Reason.BROKEN);
        }
    }

    private static Refusal refusal(String message, StoreException.Reason reason) {
        return new Refusal(new Problem(507, "Not loaded", message, Map.of("reason", reason.name())));
    }
}
