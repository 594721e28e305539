package attest.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.commons.codec.digest.DigestUtils;

/** {@code /style.css}: the one style sheet, sent again only when it is another one. */
public final class StyleSheet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final byte[] SHEET = read();
    private static final String HASH = DigestUtils.sha256Hex(SHEET).substring(0, 16);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept-Encoding");
        response.setHeader("ETag", "\"" + HASH + "\"");
        String held = request.getHeader("If-None-Match");
        if (held != null && held.contains(HASH)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/css;charset=utf-8");
        response.getOutputStream().write(SHEET);
    }

    private static byte[] read() {
        try (InputStream style = StyleSheet.class.getResourceAsStream("style.css")) {
            return style.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
