package attest.server;

import attest.server.guard.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells as a problem, too, what is refused before any of our own code sees it: too long an address, too large a body. */
final class Unread extends ErrorHandler {
    @Override
    protected void generateResponse(
            Request request, Response response, int code, String message, Throwable cause, Callback callback)
            throws IOException {
        int characters = request.getConnectionMetaData().getHttpConfiguration().getRequestHeaderSize();
        byte[] body = problem(code, message, characters).json().getBytes(StandardCharsets.UTF_8);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/problem+json");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private static Problem problem(int code, String message, int characters) {
        return switch (code) {
            case HttpStatus.PAYLOAD_TOO_LARGE_413 ->
                new Problem(
                        code,
                        "Request too large",
                        "A request may have %d bytes, and no more tiny pieces than fit in that: send less at once."
                                .formatted(Wire.BODY));
            case HttpStatus.URI_TOO_LONG_414, HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                new Problem(
                        code,
                        "Address too long",
                        "Address and headers may have %d characters: POST a form.".formatted(characters));
            default -> new Problem(code, HttpStatus.getMessage(code), String.valueOf(message));
        };
    }
}
