package attest.server.api;

import attest.server.exchange.OpenApi;
import attest.server.format.Format;
import attest.server.query.QueryCatalog;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** {@code /openapi.json}: the saved queries for generators of clients. */
public final class OpenApiDocument extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient QueryCatalog queries;

    public OpenApiDocument(QueryCatalog queries) {
        this.queries = queries;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setHeader("Cache-Control", "no-cache");
        byte[] body = OpenApi.of(queries, Format.LICENCE).getBytes(StandardCharsets.UTF_8);
        response.getOutputStream().write(body);
    }
}
