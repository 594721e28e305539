package attest.server.api;

import attest.server.guard.Problem;
import attest.server.guard.Refusal;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** {@code /problems/{name}}: what a kind of problem means and what to do, as page or JSON. */
public final class ProblemTypes extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final TemplateEngine PAGES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "attest.server.page.generated");
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String word = Optional.ofNullable(request.getPathInfo()).orElse("/").substring(1);
        ProblemType type = ProblemType.named(word).orElseThrow(() -> unknown(word));
        String accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        boolean page = accept.contains("text/html");
        response.setHeader("Vary", "Accept, Accept-Encoding");
        response.setContentType(page ? "text/html;charset=utf-8" : "application/json");
        if (page) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        String body = page ? html(type.explained()) : Json.text(type.explained());
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    private static String html(Map<String, Object> explained) {
        StringOutput html = new StringOutput();
        PAGES.render(
                "http/problem-type.jte",
                Map.of(
                        "title", explained.get("title"),
                        "status", explained.get("status"),
                        "explanation", explained.get("explanation")),
                html);
        return html.toString();
    }

    private static Refusal unknown(String word) {
        return new Refusal(new Problem(
                404,
                "Not found",
                "There is no kind of problem called '" + word + "'.",
                Map.of(
                        "known",
                        Arrays.stream(ProblemType.values())
                                .map(ProblemType::word)
                                .toList())));
    }
}
