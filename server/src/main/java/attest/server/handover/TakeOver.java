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
 * {@code POST /admin/load} and its kind: does for a command what needs the store, and answers with what came of it as JSON.
 * Only for who holds the token, and for no page of a browser.
 */
public final class TakeOver extends HttpServlet {
    /** The header that carries the token. */
    static final String HEADER = "Attest-Token";

    static final ObjectMapper JSON = new ObjectMapper();
    private static final long serialVersionUID = 1L;

    private final transient Token token;
    private final transient Work<?> work;

    /** What is done for the owner. */
    @FunctionalInterface
    public interface Work<T> {
        /**
         * Does it, and tells what came of it.
         *
         * @param request its parameters say how
         */
        T run(HttpServletRequest request) throws IOException;
    }

    /** What is told is written as JSON. */
    public TakeOver(Path data, Work<?> work) {
        this.token = Token.of(data);
        this.work = work;
    }

    /** Of work that brings the store to another state. */
    public static TakeOver loading(Path data, Work<LoadReport> work) {
        return new TakeOver(data, request -> Told.of(work.run(request)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("Origin") != null || !token.is(request.getHeader(HEADER))) {
            throw new Refusal(new Problem(403, "Not allowed", "This address is for the owner of the data."));
        }
        byte[] told = JSON.writeValueAsBytes(told(request));
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(told);
    }

    private Object told(HttpServletRequest request) {
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
