package attest.server.guard;

import attest.server.page.Visible;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.web.AcceptList;
import org.apache.jena.atlas.web.MediaType;

/**
 * Why a request was not answered: an RFC 9457 problem, or a page for who asks for one.
 *
 * @param status HTTP status
 * @param title the kind of problem, the same for all of its kind
 * @param detail this occurrence: where, what was expected, what to do; never a path of this machine
 * @param more members of the problem beside those, such as line and column
 */
public record Problem(int status, String title, String detail, Map<String, Object> more) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TemplateEngine PAGES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "attest.server.page.generated");
    /** A problem repeats words of the request: nothing in it may run. */
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none';" + " frame-ancestors 'none'";

    private static final AcceptList OFFER =
            AcceptList.create("application/problem+json", "application/json", "text/html");

    /** Words of the request may be repeated: what is hidden in them is shown, wherever the problem is told. */
    public Problem {
        title = Visible.plain(title);
        detail = Visible.plain(detail);
        Map<String, Object> shown = new LinkedHashMap<>();
        more.forEach((name, member) -> shown.put(name, shown(member)));
        more = Collections.unmodifiableMap(shown);
    }

    public Problem(int status, String title, String detail) {
        this(status, title, detail, Map.of());
    }

    private static Object shown(Object member) {
        if (member instanceof Collection<?> members) {
            return members.stream().map(Problem::shown).toList();
        }
        return member instanceof String text ? Visible.plain(text) : member;
    }

    /** Answers with this problem in the form that the request accepts. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) {
            throw new IOException("the answer had begun when it failed: " + title);
        }
        String given = Optional.ofNullable(request.getHeader("Accept")).orElse("*/*");
        MediaType type = AcceptList.match(new AcceptList(given), OFFER);
        boolean page = type != null && type.getContentTypeStr().equals("text/html");
        response.resetBuffer();
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (page) {
            response.setHeader("Content-Security-Policy", POLICY);
        }
        response.setContentType(page ? "text/html;charset=utf-8" : "application/problem+json");
        byte[] body = (page ? page() : json()).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** As {@code application/problem+json}. */
    public String json() throws IOException {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("title", title);
        members.put("status", status);
        members.put("detail", detail);
        members.putAll(more);
        return JSON.writeValueAsString(members);
    }

    private String page() {
        StringOutput html = new StringOutput();
        PAGES.render("http/problem.jte", this, html);
        return html.toString();
    }
}
