package attest.server.gallery;

import attest.server.web.Policy;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Pages of this package as HTML. */
final class Written {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "attest.server.page.generated");

    private Written() {}

    static String html(String template, Object page) {
        StringOutput html = new StringOutput();
        ENGINE.render("query/" + template + ".jte", page, html);
        return html.toString();
    }

    static void send(HttpServletResponse response, int status, String html) throws IOException {
        send(response, status, html, Policy.page());
    }

    static void send(HttpServletResponse response, int status, String html, String policy) throws IOException {
        byte[] body = html.getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Content-Security-Policy", policy);
        response.setContentType("text/html;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
